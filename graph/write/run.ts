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

export type Run = (cypher: string, parameters?: { readonly [name: string]: Parameter }) => Promise<readonly Answer[]>;

/** Runs `work` in one transaction: all of it, or nothing. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>;
