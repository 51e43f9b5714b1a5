/** The words of the lexicon that stand in a sentence, outside the names in it. */
import type { Span } from '#model/span';
import { ACTS_BEFORE } from './act-lexicon.ts';
import type { ActRow } from './act-row.ts';
import { isHanWordPart } from './han-word-part.ts';
import { isHan, isWordUnit } from './phrase-trie.ts';

export type FoundAct = Span & { readonly row: ActRow };

const OPENING_TITLE = 0x300a;
const CLOSING_TITLE = 0x300b;

/** In reading order, without overlaps; of forms that begin together the longest. `names` in reading order. */
export function findActs(folded: string, sentence: Span, names: readonly Span[]): readonly FoundAct[] {
  const found: FoundAct[] = [];
  let name = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    while (name < names.length && (names[name]?.end ?? 0) <= at) name += 1;
    const next = names[name];
    if (next !== undefined && next.start <= at) {
      at = next.end;
      continue;
    }
    const unit = folded.charCodeAt(at);
    if (unit === OPENING_TITLE) {
      at = pastTitle(folded, at, sentence.end);
      continue;
    }
    const word = isWordUnit(unit);
    if (word || isHan(unit)) {
      const hit =
        word && isHyphenated(folded, at)
          ? null
          : ACTS_BEFORE.at(folded, at, Math.min(sentence.end, next?.start ?? sentence.end));
      if (hit !== null && !(hit.end === at + 1 && isHanWordPart(folded, at))) {
        found.push({ start: at, end: hit.end, row: hit.value });
        at = hit.end;
        continue;
      }
    }
    at += 1;
    if (word) while (at < sentence.end && isWordUnit(folded.charCodeAt(at))) at += 1;
  }
  return found;
}

/** so-called, non-signatory: the second half of a word is none; that of 50-летие is one. */
function isHyphenated(folded: string, at: number): boolean {
  if (at < 2 || folded.charCodeAt(at - 1) !== 45) return false;
  const before = folded.charCodeAt(at - 2);
  return isWordUnit(before) && !(before >= 48 && before <= 57);
}

/** Words inside the brackets of a title relate nobody to anything. */
function pastTitle(folded: string, opening: number, limit: number): number {
  let depth = 0;
  for (let at = opening; at < limit; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit === OPENING_TITLE) depth += 1;
    else if (unit === CLOSING_TITLE) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return opening + 1;
}
