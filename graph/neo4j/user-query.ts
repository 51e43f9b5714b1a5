/** Runs a stranger's Cypher: checked by the database's own planner first, then read only, bounded in every direction. */
import { randomUUID } from 'node:crypto';
import { isNode, isPath, isRelationship, type Session, type Transaction } from 'neo4j-driver';
import { queryPrefix } from '#graph/cypher-tokens';
import { collectRows } from '#graph/query-limit';
import type { UserQueryOptions } from '#graph/store';
import { ForbiddenQueryError, QueryError } from '#model/errors';
import type { GraphValue, QueryResult } from '#model/graph-value';
import { CHECK_PREFIX, toQueryError } from './errors.ts';
import { refusedInPlan } from './plan-allow-list.ts';
import { stoppable } from './stoppable.ts';
import { toDriverValue } from './to-driver-value.ts';
import { ownId, toGraphValue } from './to-graph-value.ts';

export type OpenSession = (access: 'READ' | 'WRITE') => Session;
type Parameters = { readonly [name: string]: unknown };

export async function runUserQuery(
  openSession: OpenSession,
  address: string,
  cypher: string,
  parameters: { readonly [name: string]: GraphValue },
  options: UserQueryOptions,
): Promise<QueryResult> {
  const prefix = queryPrefix(cypher);
  if (prefix) throw new ForbiddenQueryError(`${prefix} is not allowed here: send the query without it.`);
  const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]));
  const mark = randomUUID();
  const session = openSession('READ');
  try {
    return await stoppable(openSession, mark, options, () => read(session, cypher, values, options, mark));
  } catch (error) {
    throw toQueryError(error, address, options.timeoutMs);
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function read(
  session: Session,
  cypher: string,
  parameters: Parameters,
  { timeoutMs, maxRows }: UserQueryOptions,
  mark: string,
): Promise<QueryResult> {
  const started = performance.now();
  const transaction = await session.beginTransaction({ timeout: timeoutMs, metadata: { clausegraph: mark } });
  try {
    await check(transaction, cypher, parameters);
    const result = transaction.run(cypher, parameters);
    const columns = await result.keys();
    const records: unknown[][] = [];
    const limit = collectRows(maxRows);
    for await (const record of result) {
      const row = columns.map((column): unknown => record.get(column));
      // Measured as if no relationship's ends were known: the ids come once all is read.
      if (!limit.add(row.map((value) => toGraphValue(value, NO_IDS)))) break;
      records.push(row);
    }
    const ids = await endIds(transaction, records);
    return {
      columns: columns.map(String),
      rows: records.map((row) => row.map((value) => toGraphValue(value, ids))),
      truncated: limit.truncated(),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    await transaction.close().catch(() => undefined);
  }
}

const NO_IDS: ReadonlyMap<string, string> = new Map();

/** EXPLAIN runs nothing: it parses and plans. @throws ForbiddenQueryError */
async function check(transaction: Transaction, cypher: string, parameters: Parameters): Promise<void> {
  const { summary } = await transaction.run(CHECK_PREFIX + cypher, parameters);
  if (summary.queryType !== 'r') {
    throw new ForbiddenQueryError('Only reading is allowed here: the query writes, or changes the schema.');
  }
  if (!summary.plan) throw new QueryError('The database gave no plan of the query, so it cannot be checked.');
  const refused = refusedInPlan(summary.plan);
  if (refused) throw new ForbiddenQueryError(`Not allowed here: ${refused}. Only reading the graph is.`);
}

/** A relationship knows its ends by the database's ids alone; ours are asked for. */
async function endIds(transaction: Transaction, records: readonly unknown[][]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const ends = new Set<string>();
  const pending: unknown[] = records.flat();
  for (let value = pending.pop(); pending.length > 0 || value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) ids.set(value.elementId, ownId(value));
    else if (isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (isPath(value))
      pending.push(value.start, ...value.segments.flatMap((segment) => [segment.relationship, segment.end]));
    else pending.push(...Object.values(value));
  }
  const unknown = [...ends].filter((end) => !ids.has(end));
  if (unknown.length === 0) return ids;
  const { records: found } = await transaction.run(
    'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS element, n.id AS id',
    { ids: unknown },
  );
  for (const record of found)
    if (typeof record.get('id') === 'string') ids.set(record.get('element'), record.get('id'));
  return ids;
}
