/** What can be wrong with the world or the caller. What is wrong with a text is a Finding, and never thrown. */

export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'SOURCE_UNREADABLE'
  | 'QUERY_INVALID'
  | 'QUERY_FORBIDDEN'
  | 'QUERY_UNSUPPORTED'
  | 'QUERY_TIMEOUT'
  | 'QUERY_CANCELLED'
  | 'QUERY_BUSY'
  | 'NOT_FOUND'
  | 'STORE_FAILED'
  | 'STORE_LOCKED';

export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  /** `message` says what happened and what to do next, in one or two sentences. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class ConfigError extends AppError {
  readonly code = 'CONFIG_INVALID';
}

export class SourceError extends AppError {
  readonly code = 'SOURCE_UNREADABLE';
}

/** Line and column from 1, offset from 0 in UTF-16 code units. */
export type QueryPlace = { readonly line: number; readonly column: number; readonly offset: number };

export class QueryError extends AppError {
  readonly code = 'QUERY_INVALID';
  constructor(
    message: string,
    readonly place: QueryPlace | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export class ForbiddenQueryError extends AppError {
  readonly code = 'QUERY_FORBIDDEN';
}

/** The embedded engine cannot do this, or does it differently from Neo4j. */
export class UnsupportedQueryError extends AppError {
  readonly code = 'QUERY_UNSUPPORTED';
}

export class QueryTimeoutError extends AppError {
  readonly code = 'QUERY_TIMEOUT';
}

export class QueryCancelledError extends AppError {
  readonly code = 'QUERY_CANCELLED';
}

/** As many queries as are allowed at once are already running. */
export class QueryBusyError extends AppError {
  readonly code = 'QUERY_BUSY';
}

export class NotFoundError extends AppError {
  readonly code = 'NOT_FOUND';
}

export class StoreError extends AppError {
  readonly code = 'STORE_FAILED';
  constructor(
    message: string,
    readonly retriable = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export class StoreLockedError extends AppError {
  readonly code = 'STORE_LOCKED';
}

/** What each error means to a shell and to HTTP: one table for both. */
export const ERROR_TABLE: Readonly<
  Record<ErrorCode, { readonly exit: number; readonly http: number; readonly title: string }>
> = {
  CONFIG_INVALID: { exit: 2, http: 500, title: 'The configuration is not valid' },
  SOURCE_UNREADABLE: { exit: 3, http: 422, title: 'The source cannot be read' },
  QUERY_INVALID: { exit: 4, http: 400, title: 'The query is not valid' },
  QUERY_FORBIDDEN: { exit: 4, http: 403, title: 'The query is not allowed' },
  QUERY_UNSUPPORTED: { exit: 4, http: 501, title: 'This store cannot run the query' },
  QUERY_TIMEOUT: { exit: 4, http: 504, title: 'The query took too long' },
  QUERY_CANCELLED: { exit: 4, http: 499, title: 'The query was cancelled' },
  QUERY_BUSY: { exit: 4, http: 429, title: 'Too many queries at once' },
  NOT_FOUND: { exit: 5, http: 404, title: 'Not found' },
  STORE_FAILED: { exit: 6, http: 503, title: 'The graph store failed' },
  STORE_LOCKED: { exit: 6, http: 503, title: 'The graph store is being written' },
};
