/** The lexicon of acts, ready to be looked up: words before an instrument and words right after it. */
import acts from '#knowledge/acts.json' with { type: 'json' };
import type { ActForms, ActRow } from './act-row.ts';
import { type PhraseTrie, phraseTrie } from './phrase-trie.ts';

export const ACT_ROWS = acts as readonly ActRow[];

/** One trie holds all languages: their scripts keep them apart. */
export const ACTS_BEFORE: PhraseTrie<ActRow> = phraseTrie(phrases((row) => row.before));
export const ACTS_AFTER: PhraseTrie<ActRow> = phraseTrie(phrases((row) => row.after));

function phrases(formsOf: (row: ActRow) => ActForms | undefined): (readonly [string, ActRow])[] {
  return ACT_ROWS.flatMap((row) =>
    Object.values(formsOf(row) ?? {}).flatMap((forms) => forms.map((form) => [form, row] as const)),
  );
}
