/** A search for words in clauses, in a form that both stores answer alike. */
import { isHan } from './search-text.ts';

export type TextQuery = {
  /** For Lucene: what its index knows, joined by AND. */
  readonly lucene: string;
  /** Runs of Han characters: anywhere in the text. */
  readonly parts: readonly string[];
  /** Words and numbers: whole ones, so with a space on either side. */
  readonly words: readonly string[];
};

/** What Lucene's analyser for Chinese leaves out of English. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with s t www'.split(
    ' ',
  ),
);

/** Null where nothing is left that an index could look for: single characters and words that say nothing. */
export function toTextQuery(terms: readonly string[]): TextQuery | null {
  const indexed = terms.filter((term) => [...term].length > 1 && !STOP_WORDS.has(term));
  if (indexed.length === 0) return null;
  return {
    lucene: indexed.map((term) => `"${term}"`).join(' AND '),
    parts: terms.filter(isHan),
    words: terms.filter((term) => !isHan(term)).map((term) => ` ${term} `),
  };
}
