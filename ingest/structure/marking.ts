/** Tells each block's heading signs, bullet, quotation and marker, and where its words begin. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { readMarker } from '#ingest/structure/marker';

const DASH = 0x2d;
const HASH = 0x23;
/** - • ● * · ▪ ■ ◆ ○ ‣ ⁃ ► ✓ § are all one to a reader. */
const BULLET = /(?:-{1,4}\s?|[•●·▪■◆◇○□‣►➢✓]\s?|[*+]\s)/y;
/** Points of a line on a map are no units. */
const COORDINATES = /^\s?(?:[北南]纬|[东西]经|\d{1,3}\s?°|[ns]\s?\d{1,2}°)/;
const LONGEST_LINK = 400;
const EMPHASIS = /(?:\*{1,3}|_{1,3})(?=[^\s*_])/y;

const BARE_BULLET = /^(?:[-•●·▪■◆○□‣►➢✓*]|--)$/;

export function markBlocks(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const marked: Block[] = [];
  let bare: Block | null = null;
  for (const block of blocks) {
    if (block.end - block.start <= 2 && BARE_BULLET.test(reading.folded.slice(block.start, block.end))) {
      bare = block;
      continue;
    }
    const next = markBlock(reading, block);
    // Heading signs that head nothing.
    if (next.start >= next.end) continue;
    // A bullet alone on its line is that of the line below.
    marked.push(bare && next.role === 'body' ? { ...next, gap: bare.gap, rule: bare.rule, role: 'bullet' } : next);
    bare = null;
  }
  return marked;
}

function markBlock(reading: Reading, block: Block): Block {
  const { folded } = reading;
  let { start } = block;
  let depth = 0;
  while (folded.charCodeAt(start + depth) === HASH && depth < 7) depth += 1;
  start = skipSpaces(folded, start + depth, block.end);
  // A quoted passage, and a link whose text is the block's beginning.
  if (folded.startsWith('> ', start)) start = skipSpaces(folded, start + 1, block.end);
  if (folded.charAt(start) === '[' && beginsLink(folded, start, block.end)) start += 1;
  const emphasis = matchAt(EMPHASIS, folded, start);
  // A block that is all in bold or italics ends before the signs that close them.
  const sign = folded.charAt(start);
  let { end } = block;
  if (emphasis > 0 && folded.charAt(end - 1) === sign && folded.indexOf(sign, start + emphasis) >= end - emphasis)
    end -= emphasis;
  const marker = readMarker(reading, start + emphasis, block.end);
  if (marker && !COORDINATES.test(folded.slice(marker.end, marker.end + 16))) {
    const words = skipSigns(folded, marker.end, block.end);
    return { ...block, start: start + emphasis, end, words: Math.min(words, end), depth, marker };
  }
  const bullet = depth === 0 ? bulletLength(folded, start, block.end) : 0;
  if (bullet > 0) {
    const words = start + bullet;
    const inner = readMarker(reading, words, block.end);
    if (inner) return { ...block, start: words, words: skipSigns(folded, inner.end, block.end), marker: inner };
    return { ...block, start: words, words, role: 'bullet' };
  }
  return { ...block, start: start + emphasis, end, words: start + emphasis, depth };
}

function bulletLength(folded: string, start: number, end: number): number {
  const length = matchAt(BULLET, folded, start);
  // -5 and --- are no bullets, and — Ministry in the middle of a wrapped line is seldom one.
  if (length === 0 || start + length >= end) return 0;
  if (folded.charCodeAt(start) === DASH && /\d/.test(folded.charAt(start + length)) && length === 1) return 0;
  return skipSpaces(folded, start + length, end) - start;
}

function matchAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0].length ?? 0;
}

function skipSpaces(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(folded.charAt(at))) at += 1;
  return at;
}

/** Past the spaces and emphasis signs that close a marker. */
function skipSigns(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s*_.:、-]/.test(folded.charAt(at))) at += 1;
  return at;
}

/** [words](address) */
function beginsLink(folded: string, start: number, end: number): boolean {
  const close = folded.slice(start, Math.min(end, start + LONGEST_LINK)).indexOf('](');
  return close > 0;
}
