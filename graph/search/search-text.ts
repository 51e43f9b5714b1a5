/** What search looks at: names and texts folded alike, cut into runs of Han characters and of other letters and digits. */
import { fold } from '#model/fold';

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Several names are kept apart by a bar, so that no match runs from one into the next. */
export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => toSearchTerms(text).join(' ')))].filter((text) => text !== '').join(NAME_BAR);
}

export const NAME_BAR = ' | ';

/** A query is folded and cut in the same way as what it looks for. */
export function toSearchTerms(text: string): string[] {
  return fold(text).match(RUNS) ?? [];
}

export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}
