/** Runs one Cypher statement within a transaction: all that writing asks of a store. */
import type { DateProperty } from '#graph/rows';

export type Parameter =
  | string
  | number
  | boolean
  | null
  | DateProperty
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

export type Answer = { readonly [column: string]: unknown };

/** Statements given without waiting are run in the order in which they were given; after a failure none is. */
export type Run = (cypher: string, parameters?: { readonly [name: string]: Parameter }) => Promise<readonly Answer[]>;

/** Runs `work` in one transaction: all of it, or nothing. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>;
