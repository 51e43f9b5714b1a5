/**
 * A 128-bit hash of a string as 32 hex digits: the mixing of MurmurHash3_x86_128 (Austin Appleby, public domain)
 * over UTF-16 code units, two a word. Own code because ids are minted synchronously in a core that may not import `node:crypto`, a
 * hundred thousand a second; it names things and protects nothing.
 */
export function hash128(text: string): string {
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  for (let at = 0; at < text.length; at += 8) {
    h1 = mix(h1 ^ scramble(word(text, at), C1, 15, C2), 19, h2, 0x561ccd1b);
    h2 = mix(h2 ^ scramble(word(text, at + 2), C2, 16, C3), 17, h3, 0x0bcaa747);
    h3 = mix(h3 ^ scramble(word(text, at + 4), C3, 17, C4), 15, h4, 0x96cd1c35);
    h4 = mix(h4 ^ scramble(word(text, at + 6), C4, 18, C1), 13, h1, 0x32ac3b17);
  }
  h1 ^= text.length;
  h2 ^= text.length;
  h3 ^= text.length;
  h4 ^= text.length;
  h1 = (h1 + h2 + h3 + h4) | 0;
  const rest = h1;
  h1 = finish(h1);
  h2 = finish(h2 + rest);
  h3 = finish(h3 + rest);
  h4 = finish(h4 + rest);
  const sum = (h1 + h2 + h3 + h4) | 0;
  return hex(sum) + hex(h2 + sum) + hex(h3 + sum) + hex(h4 + sum);
}

/** Two code units; beyond the end of the text both are zero. */
function word(text: string, at: number): number {
  if (at + 1 < text.length) return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Byte by byte out of a table: `toString(16)` of a number this large takes ten times as long. */
function hex(lane: number): string {
  return (
    (BYTES[(lane >>> 24) & 0xff] ?? '') +
    (BYTES[(lane >>> 16) & 0xff] ?? '') +
    (BYTES[(lane >>> 8) & 0xff] ?? '') +
    (BYTES[lane & 0xff] ?? '')
  );
}

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));
const scramble = (k: number, by: number, turn: number, then: number) => Math.imul(rotate(Math.imul(k, by), turn), then);
const mix = (h: number, turn: number, next: number, add: number) =>
  (Math.imul((rotate(h, turn) + next) | 0, 5) + add) | 0;

function finish(h: number): number {
  let x = h | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
