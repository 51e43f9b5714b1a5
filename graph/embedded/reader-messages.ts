/** What passes between the program and the processes that read for it. */
import type { GraphValue } from '#model/graph-value';
import type { EngineFault } from './engine-error.ts';
import type { Current } from './snapshots.ts';

/** How a reader ends when a query needs more memory than it is given. */
export const OUT_OF_MEMORY_EXIT = 86;

export type ReaderRequest = {
  readonly id: number;
  readonly folder: string;
  /** Null: the store is empty. */
  readonly snapshot: Current | null;
  readonly cypher: string;
  readonly parameters: { readonly [name: string]: unknown };
  readonly maxRows: number;
  readonly maxBytes: number;
};

export type ReaderReply = { readonly id: number } & (
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly GraphValue[])[];
      readonly truncated: string | null;
    }
  | { readonly kind: 'fault'; readonly fault: EngineFault }
  | { readonly kind: 'damaged'; readonly message: string }
  /** The snapshot went away between the pointer and the file: a newer one is there. */
  | { readonly kind: 'gone' }
);
