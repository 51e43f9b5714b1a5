/** Commas and colons that a capitalised English title runs over: on Trade, Transport and Transit; Declaration on Asia 2045: Our Shared Future. */
import { ENGLISH_NOUNS } from '#ingest/languages/instrument-kinds';

const WORD = /\s{1,2}(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)/uy;
const WITHIN = /^(?:of|in|on|the|for|to|with|against|at|from|its|their|other)$/;
const MAX_ITEMS = 8;
const MAX_ITEM = 8;

/**
 * Whether the items behind a comma are the title's: each capitalised, the last joined by "and", none an instrument. Among
 * parties every item must be the name of one; elsewhere none may, for there another thing is said: "…, Peru and Chile".
 */
export function commaGoesOn(
  text: string,
  folded: string,
  comma: number,
  isName: (start: number) => boolean,
  areParties: boolean,
): boolean {
  let at = comma;
  let isLast = false;
  for (let item = 0; item < MAX_ITEMS; item += 1) {
    if (folded[at] === ',') at += 1;
    let length = 0;
    let hasCapital = false;
    for (; length < MAX_ITEM; length += 1) {
      WORD.lastIndex = at;
      const word = WORD.exec(folded)?.groups?.word;
      if (!word) break;
      const start = WORD.lastIndex - word.length;
      const isCapital = /\p{Lu}/u.test(text[start] ?? '');
      if (word === 'and') {
        if (isLast && !areParties) return true;
        if (length > 0 || !isLast) isLast = true;
        at = WORD.lastIndex;
        if (length > 0) break;
        length -= 1;
        continue;
      }
      if (!isCapital && !WITHIN.test(word)) return isLast && hasCapital;
      if (ENGLISH_NOUNS.has(word) && isCapital) return false;
      if (isCapital && !hasCapital) {
        if (isName(start) !== areParties) return false;
        hasCapital = true;
      } else if (!hasCapital && word !== 'the') return false;
      at = WORD.lastIndex;
    }
    if (!hasCapital) return false;
    if (isLast && folded[at] !== ',') return true;
    if (!isLast && folded[at] !== ',') return false;
    if (isLast) return true;
  }
  return false;
}

/** Where a subtitle behind a colon ends: capitalised words up to the end of the clause, and no sentence. */
export function subtitleEnd(text: string, folded: string, colon: number): number | null {
  if (folded[colon] !== ':') return null;
  let at = colon + 1;
  let capitals = 0;
  for (let count = 0; count < MAX_ITEM; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(folded)?.groups?.word;
    if (!word) break;
    const isCapital = /\p{Lu}/u.test(text[WORD.lastIndex - word.length] ?? '');
    if (!isCapital && !(capitals > 0 && (WITHIN.test(word) || word === 'and'))) return null;
    if (count === 0 && /^(?:the|this|in|on|and|we|it)$/.test(word)) return null;
    if (isCapital) capitals += 1;
    at = WORD.lastIndex;
  }
  return capitals > 1 && /^(?:[.,;)]|\s?$|["”])/u.test(folded.slice(at, at + 1)) ? at : null;
}
