/** Entities are shared: each is made where missing and changed only where it would differ, so that writers rarely meet. */
import { ENTITY_PROPERTIES, OWN_LABEL } from '#cypher/schema';
import type { EntityRow, Properties } from '#graph/rows';
import { toCanonicalJson } from '#model/canonical-json';
import { hash128 } from '#model/hash';
import { batches, type Changes, RowsMissingError, updateNodes } from './apply-rows.ts';
import { mergeEntities } from './merge-entities.ts';
import type { Answer, Run } from './run.ts';

export type HashedEntity = EntityRow & { readonly hash: string };

/** Of those that are there: tells which would differ. */
export type EntityHashes = ReadonlyMap<string, unknown>;

export async function entityHashes(run: Run, rows: readonly HashedEntity[]): Promise<EntityHashes> {
  const found = await Promise.all(
    [...batches(rows)].map((batch) =>
      run(
        `UNWIND $ids AS wanted
MATCH (e:${OWN_LABEL} {id: wanted})
RETURN e.id AS id, e.rowHash AS hash`,
        { ids: batch.map((row) => row.id) },
      ),
    ),
  );
  return new Map(found.flat().map(({ id, hash }) => [String(id), hash]));
}

export async function writeEntities(run: Run, rows: readonly HashedEntity[], present: EntityHashes): Promise<void> {
  const created = await create(
    run,
    rows.filter((row) => !present.has(row.id)),
  );
  // Another writer may have made it meanwhile: then it is there, with a hash of its own.
  const differing = rows.filter(
    (row) => row.whenPresent !== 'keep' && (present.get(row.id) ?? created.get(row.id)) !== row.hash,
  );
  await updateNodes(run, differing.filter((row) => row.whenPresent === 'replace').map(replacement));
  const merging = differing.filter((row) => row.whenPresent === 'merge');
  if (merging.length > 0) await updateNodes(run, (await merged(run, merging)).map(replacement));
}

/** One row an entity; of several, what `mergeEntities` makes of them. In the order of ids, so that writers do not deadlock. */
export function distinctEntities(rows: readonly EntityRow[]): HashedEntity[] {
  const byId = new Map<string, EntityRow>();
  for (const row of rows) {
    const other = byId.get(row.id);
    byId.set(row.id, other ? mergeEntities(other, row) : row);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => ({ ...row, hash: rowHash(row) }));
}

export function rowHash(row: EntityRow): string {
  return hash128(toCanonicalJson([row.labels, row.properties, row.whenPresent]));
}

async function create(run: Run, rows: readonly HashedEntity[]): Promise<EntityHashes> {
  const sorted = [...new Set(rows.map((row) => row.labels.join(':')))].sort();
  const made = await Promise.all(
    sorted.flatMap((labels) =>
      [...batches(rows.filter((row) => row.labels.join(':') === labels))].map((batch) =>
        createBatch(run, labels, batch),
      ),
    ),
  );
  return new Map(made.flat().map(({ id, hash }) => [String(id), hash]));
}

async function createBatch(run: Run, labels: string, rows: readonly HashedEntity[]): Promise<readonly Answer[]> {
  const answers = await run(
    `UNWIND $rows AS row
MERGE (e:${OWN_LABEL} {id: row.id})
ON CREATE SET e += row.properties, e:${labels}
RETURN e.id AS id, e.rowHash AS hash`,
    {
      rows: rows.map((row) => ({
        id: row.id,
        properties: { ...row.properties, id: row.id, canonical: row.id, rowHash: row.hash },
      })),
    },
  );
  if (answers.length !== rows.length) throw new RowsMissingError(`entities of ${labels}`, rows.length, answers.length);
  return answers;
}

/** The rows put together with what is stored, which is locked first so that no other writer's addition is lost. */
async function merged(run: Run, rows: readonly HashedEntity[]): Promise<HashedEntity[]> {
  const stored = await run(
    `UNWIND $ids AS wanted
MATCH (e:${OWN_LABEL} {id: wanted})
SET e.caption = e.caption
RETURN e.id AS id, properties(e) AS properties`,
    { ids: rows.map((row) => row.id) },
  );
  const properties = new Map(stored.map((row) => [String(row.id), row.properties]));
  return rows.map((row) => {
    const both = mergeEntities(row, { ...row, properties: own(properties.get(row.id)) });
    return { ...both, hash: rowHash(both) };
  });
}

const TECHNICAL = new Set(['id', 'canonical', 'rowHash']);

function own(stored: unknown): Properties {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([key]) => ENTITY_PROPERTIES.includes(key) && !TECHNICAL.has(key)),
  );
}

/** Exactly the row's, as far as the properties are ours; `canonical` is `link`'s alone. */
export function replacement(row: HashedEntity): { readonly id: string; readonly properties: Changes } {
  const absent = ENTITY_PROPERTIES.filter((key) => !(key in row.properties) && !TECHNICAL.has(key));
  return {
    id: row.id,
    properties: { ...Object.fromEntries(absent.map((key) => [key, null])), ...row.properties, rowHash: row.hash },
  };
}
