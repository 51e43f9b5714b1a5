/**
 * Batched statements that make rows of nodes and relationships so; each checks that as many came back as were sent. All
 * of a call's statements are sent before the first is answered, in order: a server works while the next are packed.
 */
import { OWN_LABEL } from '#cypher/schema';
import type { NodeRow, Properties, RelationshipRow } from '#graph/rows';
import { sameProperties } from '#graph/same-properties';
import { StoreError } from '#model/errors';
import { columnsMap, columnsOf, toList } from './columns.ts';
import type { Parameter, Run } from './run.ts';

export const BATCH = 5_000;

/** What stands elsewhere than it should: the transaction is rolled back and tried again from what is there. */
export class RowsMissingError extends StoreError {
  constructor(what: string, sent: number, came: number) {
    super(
      `${what}: ${came} of ${sent} rows were written. The graph changed meanwhile, or it is damaged: run \`verify\`.`,
      true,
    );
  }
}

export function createNodes(run: Run, rows: readonly NodeRow[]): Promise<void> {
  return forEachGroup(
    rows,
    (row) => row.labels.join(':'),
    (labels, group) => {
      const columns = columnsOf(labels, group);
      return counted(
        run,
        `nodes of ${labels}`,
        group.map((row) => toList(row, columns)),
        `UNWIND $rows AS row
CREATE (n:${OWN_LABEL}:${labels} ${columnsMap(columns)})
RETURN count(n) AS rows`,
      );
    },
  );
}

/** `properties` may hold nulls: those go. */
export function updateNodes(
  run: Run,
  rows: readonly { readonly id: string; readonly properties: Changes }[],
): Promise<void> {
  return counted(
    run,
    'changed nodes',
    rows,
    `UNWIND $rows AS row
MATCH (n:${OWN_LABEL} {id: row.id})
SET n += row.properties
RETURN count(n) AS rows`,
  );
}

export function deleteNodes(run: Run, ids: readonly string[]): Promise<void> {
  return counted(
    run,
    'nodes to delete',
    ids,
    `UNWIND $rows AS row
MATCH (n:${OWN_LABEL} {id: row})
DETACH DELETE n
RETURN count(*) AS rows`,
  );
}

export function createRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  return forEachGroup(
    rows,
    (row) => row.type,
    (type, group) => {
      const columns = columnsOf(type, group);
      return counted(
        run,
        `relationships ${type}`,
        group.map((row) => [row.from, row.to, ...toList(row, columns)]),
        `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row[0]})
MATCH (b:${OWN_LABEL} {id: row[1]})
CREATE (a)-[r:${type} ${columnsMap(columns, 2)}]->(b)
RETURN count(r) AS rows`,
      );
    },
  );
}

export function updateRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  return forEachGroup(
    rows,
    (row) => row.type,
    (type, group) =>
      counted(
        run,
        `changed relationships ${type}`,
        group.map(toParameter),
        `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
SET r = row.properties
RETURN count(r) AS rows`,
      ),
  );
}

export function deleteRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  return forEachGroup(
    rows,
    (row) => row.type,
    (type, group) =>
      counted(
        run,
        `relationships ${type} to delete`,
        group.map(toParameter),
        `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
DELETE r
RETURN count(*) AS rows`,
      ),
  );
}

/** Facts of the knowledge: made where missing, brought up to date where they differ, otherwise not even locked. */
export function mergeRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  return forEachGroup(
    rows,
    (row) => row.type,
    async (type, group) => {
      for (const batch of batches(group)) {
        const found = await run(
          `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
RETURN r.id AS id, properties(r) AS properties`,
          { rows: batch.map(toParameter) },
        );
        const present = new Map(found.map(({ id, properties }) => [String(id), properties as Properties]));
        const missing = batch.filter((row) => !present.has(row.id));
        await counted(
          run,
          `relationships ${type}`,
          missing.map(toParameter),
          `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})
MATCH (b:${OWN_LABEL} {id: row.to})
MERGE (a)-[r:${type} {id: row.properties.id}]->(b)
SET r = row.properties
RETURN count(r) AS rows`,
        );
        await updateRelationships(
          run,
          batch.filter((row) => {
            const stored = present.get(row.id);
            return stored && !sameProperties({ ...row.properties, id: row.id }, stored);
          }),
        );
      }
    },
  );
}

export type Changes = { readonly [key: string]: Properties[string] | null };

async function counted(run: Run, what: string, rows: readonly Parameter[], cypher: string): Promise<void> {
  const sent = [...batches(rows)].map(async (batch) => {
    const [answer] = await run(cypher, { rows: batch });
    const came = Number(answer?.rows ?? 0);
    if (came !== batch.length) throw new RowsMissingError(what, batch.length, came);
  });
  await Promise.all(sent);
}

function toParameter({ id, from, to, properties }: RelationshipRow): Parameter {
  return { from, to, properties: { ...properties, id } };
}

export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** Groups in the order of their keys, so that writers of the same do not deadlock. */
async function forEachGroup<T>(
  rows: readonly T[],
  key: (row: T) => string,
  write: (key: string, group: readonly T[]) => Promise<void>,
): Promise<void> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  await Promise.all(sorted.map(([name, group]) => write(name, group)));
}
