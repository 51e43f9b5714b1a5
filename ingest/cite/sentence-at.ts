/** The stretch of text in which words can relate to a place: its sentence, within a unit and within bounds. */
import type { Span } from '#model/span';
import { isHan, isSpace, isWordUnit } from './phrase-trie.ts';

const BACK = 600;
const AHEAD = 500;

/** Words that end in a full stop within a sentence. */
const ABBREVIATIONS = new Set(
  'no nos art arts para paras st mr mrs dr vol pp cf gen res doc sess ch sect ст п пп г гг им см ч гл рез пар ок тыс млн млрд др напр ул проф'.split(
    ' ',
  ),
);

export function sentenceAt(text: string, folded: string, place: Span, within: Span): Span {
  return { start: startOf(text, folded, place.start, within.start), end: endOf(text, folded, place.end, within.end) };
}

function startOf(text: string, folded: string, from: number, low: number): number {
  const limit = Math.max(low, from - BACK);
  for (let i = from - 1; i >= limit; i -= 1) if (endsSentence(text, folded, i)) return i + 1;
  return limit;
}

function endOf(text: string, folded: string, from: number, high: number): number {
  const limit = Math.min(high, from + AHEAD);
  for (let i = from; i < limit; i += 1) if (endsSentence(text, folded, i)) return i;
  return limit;
}

/** Whether the sentence ends with the unit at `i`. */
function endsSentence(text: string, folded: string, i: number): boolean {
  const unit = folded.charCodeAt(i);
  if (unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x3b) return true;
  if (unit === 10) return folded.charCodeAt(i + 1) === 10 || (folded.charCodeAt(i - 1) === 10 && i > 0);
  return unit === 0x2e && fullStop(text, folded, i);
}

function fullStop(text: string, folded: string, i: number): boolean {
  let start = i;
  while (start > 0 && i - start < 12 && isWordUnit(folded.charCodeAt(start - 1))) start -= 1;
  const word = folded.slice(start, i);
  const next = folded.charCodeAt(i + 1);
  if (Number.isNaN(next)) return true;
  if (isHan(folded.charCodeAt(i - 1))) return true;
  if (!isSpace(next)) return word.length > 3 && isUpper(text, folded, i + 1) && !isUpper(text, folded, i - 1);
  let at = i + 1;
  while (at - i < 8 && isSpace(folded.charCodeAt(at))) at += 1;
  // A numeral ends a sentence only where a capital letter follows, and an initial or an abbreviation never does.
  if (word.length <= 1 || ABBREVIATIONS.has(word)) return false;
  const follows = folded.charCodeAt(at);
  return isUpper(text, folded, at) || isHan(follows) || follows === 0x22 || follows === 0x28;
}

function isUpper(text: string, folded: string, at: number): boolean {
  return text[at] !== folded[at] && isWordUnit(folded.charCodeAt(at));
}
