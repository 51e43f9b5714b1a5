/** What the driver throws, as what happened and what to do next. */
import { Neo4jError } from 'neo4j-driver';
import {
  AppError,
  ConfigError,
  ForbiddenQueryError,
  QueryError,
  type QueryPlace,
  QueryTimeoutError,
  StoreError,
} from '#model/errors';

/** For our own statements: a fault of the connection, the configuration or the server. */
export function toStoreError(error: unknown, address: string): AppError {
  if (error instanceof AppError) return error;
  if (!(error instanceof Neo4jError))
    return new StoreError(`Neo4j at ${address} failed: ${messageOf(error)}`, false, { cause: error });
  const cause = { cause: error };
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return new ConfigError(
        `Neo4j at ${address} refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD.`,
        cause,
      );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new ConfigError(
        `Neo4j at ${address} has locked the user for some seconds after wrong passwords: check NEO4J_PASSWORD, wait, try again.`,
        cause,
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new ConfigError(`Neo4j at ${address} has no such database: check NEO4J_DATABASE.`, cause);
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return new StoreError(`Another writer was faster, or a node in the way: ${error.message}`, true, cause);
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return new StoreError(
        `Neo4j at ${address} cannot be reached: start it (\`npm run neo4j\`, or docker compose up), or check GRAPH_URL. ${error.message}`,
        true,
        cause,
      );
  }
  return new StoreError(`Neo4j at ${address} failed: ${error.message} (${error.code})`, error.retriable, cause);
}

const READ_ONLY = 'Only reading is allowed here';

/** For a stranger's query: a fault of the query, unless the server itself is gone. */
export function toQueryError(error: unknown, address: string, timeoutMs: number): AppError {
  if (!(error instanceof Neo4jError)) return toStoreError(error, address);
  const { code, message } = error;
  const cause = { cause: error };
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return timedOut(timeoutMs);
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new ForbiddenQueryError(`${READ_ONLY}: the query writes.`, cause);
  if (code === 'Neo.ClientError.Security.Forbidden') return new ForbiddenQueryError(`${READ_ONLY}: ${message}`, cause);
  if (code.includes('OutOfMemory')) {
    return new QueryError(
      `The query needs more memory than the server allows: return or collect less. ${message}`,
      null,
      cause,
    );
  }
  if (code.startsWith('Neo.ClientError.')) return new QueryError(withoutPlace(message), placeOf(message), cause);
  return toStoreError(error, address);
}

export function timedOut(timeoutMs: number): QueryTimeoutError {
  return new QueryTimeoutError(
    `The query was stopped after ${timeoutMs / 1000} s: start from fewer nodes, bound its paths, or add LIMIT.`,
  );
}

const PLACE = /\(line (?<line>\d+), column (?<column>\d+) \(offset: (?<offset>\d+)\)\)/;

/** The check puts `EXPLAIN` on a line of its own before the query: one line and that many characters are not the query's. */
export const CHECK_PREFIX = 'EXPLAIN\n';

function placeOf(message: string): QueryPlace | null {
  const groups = PLACE.exec(message)?.groups;
  if (!groups) return null;
  const line = Number(groups.line) - 1;
  const offset = Number(groups.offset) - CHECK_PREFIX.length;
  return line < 1 || offset < 0 ? { line: 1, column: 1, offset: 0 } : { line, column: Number(groups.column), offset };
}

/** The quoted line and the caret under it are for terminals; the place is given apart. */
function withoutPlace(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(PLACE, '').trim();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
