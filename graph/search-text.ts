/** What search looks at: names and texts folded alike, with all but letters and digits made one space. */
import { fold } from '#model/fold';

/** Several names are kept apart by a bar, so that no match runs from one into the next. */
export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.map(toSearchTerms))].filter((text) => text !== '').join(' | ');
}

/** A query is folded and split in the same way as what it looks for. */
export function toSearchTerms(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
