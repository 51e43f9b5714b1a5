/** How a block looks: long or short, a sentence or a name, in capitals or not. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import type { Span } from '#model/span';

const TERMINAL = /[.!?;:,。！？；，、…]/;
const CLOSING = /[\s"')\]》*_]/;
const HAN = /[\u3400-\u9fff]/;
const UPPER = /[A-ZА-ЯЁ]/;
const LOWER = /[a-zа-яё]/;
const NOTE_CALL = /(?:\[(?:\d{1,3}|[a-z*])\]|[¹²³⁰⁴-⁹]{1,3})$/;
/** A Chinese character says about as much as this many letters. */
const HAN_WEIGHT = 3;

/** Length in letters of an alphabet. */
export function weight({ folded }: Reading, { start, end }: Span): number {
  return HAN.test(folded.slice(start, Math.min(end, start + 12))) ? (end - start) * HAN_WEIGHT : end - start;
}

/** The sign that ends the block's last sentence, or ''. */
export function terminal({ folded }: Reading, { start, end }: Span): string {
  let at = end - 1;
  const call = NOTE_CALL.exec(folded.slice(Math.max(start, end - 6), end));
  if (call) at -= call[0].length;
  while (at > start && CLOSING.test(folded.charAt(at))) at -= 1;
  const sign = folded.charAt(at);
  return TERMINAL.test(sign) ? sign : '';
}

/** All that is cased is in capitals. */
export function isCapitals({ text }: Reading, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 300));
  return UPPER.test(line) && line === line.toUpperCase();
}

export function startsLower({ text }: Reading, block: Block): boolean {
  return LOWER.test(text.charAt(block.words));
}

/** The whole of it set in bold or italics. */
export function isEmphasised({ folded }: Reading, { end }: Span): boolean {
  return /^[*_]/.test(folded.charAt(end)) && end < folded.length;
}

export function isBracketed({ folded }: Reading, { start, end }: Span): boolean {
  return /[([]/.test(folded.charAt(start)) && /[)\]]/.test(folded.charAt(end - 1));
}
