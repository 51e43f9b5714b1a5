/** The port: what every graph store can do. Values that cross it are plain JSON. */
import type { StoreQuery } from '#cypher/named-query';
import type { GraphRows } from '#graph/rows';
import type { SchemaAnswer, SearchAnswer } from '#model/api';
import type { GraphValue, QueryResult } from '#model/graph-value';

export type StoreCounts = {
  /** By label, and by relationship type; ours alone, in a database shared with others. */
  readonly nodes: { readonly [label: string]: number };
  readonly relationships: { readonly [type: string]: number };
};

export type UserQueryOptions = {
  readonly timeoutMs: number;
  readonly maxRows: number;
  readonly signal?: AbortSignal;
};

/** One SAME_AS that `link` found: `from` is joined to `canonical`. */
export type SameAs = { readonly from: string; readonly canonical: string; readonly rule: string };

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** As printed to people: without secrets. */
  readonly address: string;

  /**
   * Makes each document's facts exactly those of its rows, one transaction a document: what is its own and no longer
   * said goes. Idempotent, and the order of documents does not matter. Entities are never deleted.
   * @throws StoreError with nothing of the failing document written
   */
  write(documents: readonly GraphRows[]): Promise<void>;
  /** Removes what is a document's own. @throws NotFoundError */
  remove(documentId: string): Promise<void>;
  /** Makes the SAME_AS relationships and `canonical` properties exactly these. */
  writeLinks(links: readonly SameAs[]): Promise<void>;
  /** Deletes entities that nothing says anything about any more; answers how many. */
  prune(): Promise<number>;

  /** Runs one of our own questions and parses its rows. */
  read<Parameters, Row>(query: StoreQuery<Parameters, Row>, parameters: Parameters): Promise<readonly Row[]>;
  /**
   * Runs a stranger's Cypher: read only, by the database's own means.
   * @throws QueryError, ForbiddenQueryError, UnsupportedQueryError, QueryTimeoutError, QueryCancelledError, QueryBusyError
   */
  userQuery(
    cypher: string,
    parameters: { readonly [name: string]: GraphValue },
    options: UserQueryOptions,
  ): Promise<QueryResult>;
  search(text: string, limit: number): Promise<SearchAnswer>;
  schema(): Promise<SchemaAnswer>;
  counts(): Promise<StoreCounts>;
  close(): Promise<void>;
}
