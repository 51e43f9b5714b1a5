/** The rows of `title-words.json`, as `title-words.schema.json` holds them to be. */
import type { Names } from '#ingest/knowledge/rows';
import titleWords from '../knowledge/title-words.json' with { type: 'json' };

/** `topic` tells instruments apart, `common` words are translated freely, `role` says whose heads speak. */
export type ConceptWeight = 'topic' | 'common' | 'role';

export type TitleWords = {
  readonly concepts: readonly { readonly id: string; readonly weight: ConceptWeight; readonly names: Names }[];
  /** `means`: ids of concepts, or `#20` for a number. */
  readonly phrases: readonly { readonly means: readonly string[]; readonly names: Names }[];
  /** `covers`: kinds of entities that are one across languages. */
  readonly kinds: readonly { readonly id: string; readonly covers: readonly string[]; readonly names: Names }[];
  readonly stop: Names;
};

export const builtInTitleWords: TitleWords = titleWords as TitleWords;
