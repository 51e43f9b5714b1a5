/** What the engine throws, as what is wrong with the query. */
import { placeAt } from '#graph/cypher-tokens';
import { type AppError, ForbiddenQueryError, QueryError, StoreError, UnsupportedQueryError } from '#model/errors';

export type EngineFault = { readonly message: string; readonly gqlStatus: string | null };

export function toFault(error: unknown): EngineFault {
  if (!(error instanceof Error)) return { message: String(error), gqlStatus: null };
  const status: unknown = Reflect.get(error, 'gqlStatus');
  return { message: error.message, gqlStatus: typeof status === 'string' ? status : null };
}

const PLACE = /--> query:(?<line>\d+):(?<column>\d+)/;
const NOISE = /^(?:Query|Transaction|Storage) error: |GRAFEO-\w+: |\[Cypher\] /g;
const MISSING_FEATURE =
  /unsupported|not supported|not implemented|Unknown function|Unknown procedure|cannot be used here|reached the planner|takes \d+ argument/i;

export function toQueryFault({ message, gqlStatus }: EngineFault, cypher: string): AppError {
  const plain = (message.split('\n', 1)[0] ?? message).replace(NOISE, '');
  if (gqlStatus === '25G03')
    return new ForbiddenQueryError('Only reading is allowed here: the query writes, or changes the schema.');
  if (MISSING_FEATURE.test(plain)) {
    return new UnsupportedQueryError(
      `The embedded store cannot run this: ${plain}. Neo4j may: set GRAPH_URL to a Neo4j server.`,
    );
  }
  const place = PLACE.exec(message)?.groups;
  return new QueryError(
    plain,
    place ? placeAt(cypher, offsetOf(cypher, Number(place.line), Number(place.column))) : null,
  );
}

/** As the engine and Node name what the system said: no space, over a quota, larger than a file may be. */
const FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|os error (?:28|122|27)\b/;
const GONE = /\bENOENT\b|os error 2\b/;
const READ_ONLY = /\b(?:EACCES|EPERM|EROFS)\b|os error (?:13|1|30)\b/;

export function toWriteFault(error: unknown, folder: string): StoreError {
  const { message, gqlStatus } = toFault(error);
  const cause = { cause: error };
  if (FULL.test(message)) {
    return new StoreError(
      `The disk under ${folder} is full: what was written last is not kept, what was there before stands. Make space and ingest again.`,
      false,
      cause,
    );
  }
  if (READ_ONLY.test(message)) {
    return new StoreError(`${folder} may not be written: check its permissions. Reading goes on.`, false, cause);
  }
  if (GONE.test(message)) return gone(folder, cause);
  // A conflict of two transactions, of which the other one came first.
  return new StoreError(`The embedded store failed: ${message}`, gqlStatus?.startsWith('40') ?? false, cause);
}

export function gone(folder: string, options?: ErrorOptions): StoreError {
  return new StoreError(
    `${folder} was deleted or moved while it was written: ingest the documents again.`,
    false,
    options,
  );
}

/** The engine counts columns in characters; offsets count UTF-16 code units. */
function offsetOf(cypher: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = cypher.indexOf('\n', start) + 1;
  return start + [...(cypher.slice(start).split('\n', 1)[0] ?? '')].slice(0, column - 1).join('').length;
}
