/** What the engine does not read, or would answer otherwise than Neo4j without saying so. */
import type { Bracketed } from '../bracketed-tokens.ts';

export type Parameters = { readonly [name: string]: unknown };

export type UnsupportedRule = {
  /** What the embedded store does not do, as the end of a sentence. */
  readonly does: string;
  /** What to write instead, or null where only Neo4j does it. */
  readonly instead: string | null;
  /** Whether it begins at this token. */
  readonly at: (query: Bracketed, at: number, parameters: Parameters) => boolean;
  /** Of each, what is refused; they are tests. */
  readonly examples: readonly string[];
};
