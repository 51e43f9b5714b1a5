/** Batched statements that make rows of nodes and relationships so; each checks that as many came back as were sent. */
import { OWN_LABEL } from '#cypher/schema';
import type { NodeRow, Properties, RelationshipRow } from '#graph/rows';
import { StoreError } from '#model/errors';
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

export async function createNodes(run: Run, rows: readonly NodeRow[]): Promise<void> {
  for (const [labels, group] of groupBy(rows, (row) => row.labels.join(':'))) {
    await counted(
      run,
      `nodes of ${labels}`,
      group.map((row) => ({ properties: { ...row.properties, id: row.id } })),
      `UNWIND $rows AS row
CREATE (n:${OWN_LABEL}:${labels})
SET n = row.properties
RETURN count(n) AS rows`,
    );
  }
}

/** `properties` may hold nulls: those go. */
export async function updateNodes(
  run: Run,
  rows: readonly { readonly id: string; readonly properties: Changes }[],
): Promise<void> {
  await counted(
    run,
    'changed nodes',
    rows,
    `UNWIND $rows AS row
MATCH (n:${OWN_LABEL} {id: row.id})
SET n += row.properties
RETURN count(n) AS rows`,
  );
}

export async function deleteNodes(run: Run, ids: readonly string[]): Promise<void> {
  await counted(
    run,
    'nodes to delete',
    ids,
    `UNWIND $rows AS row
MATCH (n:${OWN_LABEL} {id: row})
DETACH DELETE n
RETURN count(*) AS rows`,
  );
}

export async function createRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    await counted(
      run,
      `relationships ${type}`,
      group.map(toParameter),
      `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})
MATCH (b:${OWN_LABEL} {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS rows`,
    );
  }
}

export async function updateRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    await counted(
      run,
      `changed relationships ${type}`,
      group.map(toParameter),
      `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
SET r = row.properties
RETURN count(r) AS rows`,
    );
  }
}

export async function deleteRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    await counted(
      run,
      `relationships ${type} to delete`,
      group.map(toParameter),
      `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
DELETE r
RETURN count(*) AS rows`,
    );
  }
}

/** Facts of the knowledge: made where missing, brought up to date where they differ, otherwise not even locked. */
export async function mergeRelationships(run: Run, rows: readonly RelationshipRow[]): Promise<void> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    for (const batch of batches(group)) {
      const found = await run(
        `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:${type} {id: row.properties.id}]->(b:${OWN_LABEL} {id: row.to})
RETURN r.id AS id, properties(r) AS properties`,
        { rows: batch.map(toParameter) },
      );
      const present = new Map(found.map(({ id, properties }) => [String(id), properties]));
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
        batch.filter((row) => present.has(row.id) && !sameProperties(row, present.get(row.id))),
      );
    }
  }
}

export type Changes = { readonly [key: string]: Properties[string] | null };

async function counted(run: Run, what: string, rows: readonly Parameter[], cypher: string): Promise<void> {
  for (const batch of batches(rows)) {
    const [answer] = await run(cypher, { rows: batch });
    const came = Number(answer?.rows ?? 0);
    if (came !== batch.length) throw new RowsMissingError(what, batch.length, came);
  }
}

function toParameter({ id, from, to, properties }: RelationshipRow): Parameter {
  return { from, to, properties: { ...properties, id } };
}

/** Facts of the knowledge hold strings alone. */
function sameProperties(row: RelationshipRow, stored: unknown): boolean {
  const wanted: Properties = { ...row.properties, id: row.id };
  const keys = Object.keys(wanted);
  if (typeof stored !== 'object' || stored === null || Object.keys(stored).length !== keys.length) return false;
  return keys.every((key) => Reflect.get(stored, key) === wanted[key]);
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
