/** Entities are shared: each is made where missing and changed only where it would differ, so that writers rarely meet. */
import { ENTITY_PROPERTIES, OWN_LABEL } from '#cypher/schema';
import type { EntityRow, Properties } from '#graph/rows';
import { toCanonicalJson } from '#model/canonical-json';
import { hash128 } from '#model/hash';
import { BATCH, type Changes, RowsMissingError, updateNodes } from './apply-rows.ts';
import { mergeEntities } from './merge-entities.ts';
import type { Run } from './run.ts';

export type HashedEntity = EntityRow & { readonly hash: string };

export async function writeEntities(run: Run, rows: readonly EntityRow[]): Promise<void> {
  const sorted = distinctEntities(rows);
  for (let at = 0; at < sorted.length; at += BATCH) await writeBatch(run, sorted.slice(at, at + BATCH));
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

async function writeBatch(run: Run, rows: readonly HashedEntity[]): Promise<void> {
  const present = await hashes(run, rows);
  const missing = rows.filter((row) => !present.has(row.id));
  const created = await create(run, missing);
  // Another writer may have made it meanwhile: then it is there, with a hash of its own.
  const differing = rows.filter(
    (row) => row.whenPresent !== 'keep' && (present.get(row.id) ?? created.get(row.id)) !== row.hash,
  );
  await updateNodes(run, differing.filter((row) => row.whenPresent === 'replace').map(replacement));
  const merging = differing.filter((row) => row.whenPresent === 'merge');
  if (merging.length > 0) await updateNodes(run, (await merged(run, merging)).map(replacement));
}

async function hashes(run: Run, rows: readonly HashedEntity[]): Promise<Map<string, unknown>> {
  const found = await run(
    `UNWIND $ids AS wanted
MATCH (e:${OWN_LABEL} {id: wanted})
RETURN e.id AS id, e.rowHash AS hash`,
    { ids: rows.map((row) => row.id) },
  );
  return new Map(found.map(({ id, hash }) => [String(id), hash]));
}

async function create(run: Run, rows: readonly HashedEntity[]): Promise<Map<string, unknown>> {
  const made = new Map<string, unknown>();
  for (const labels of [...new Set(rows.map((row) => row.labels.join(':')))].sort()) {
    const group = rows.filter((row) => row.labels.join(':') === labels);
    const answers = await run(
      `UNWIND $rows AS row
MERGE (e:${OWN_LABEL} {id: row.id})
ON CREATE SET e += row.properties, e:${labels}
RETURN e.id AS id, e.rowHash AS hash`,
      {
        rows: group.map((row) => ({
          id: row.id,
          properties: { ...row.properties, id: row.id, canonical: row.id, rowHash: row.hash },
        })),
      },
    );
    if (answers.length !== group.length)
      throw new RowsMissingError(`entities of ${labels}`, group.length, answers.length);
    for (const { id, hash } of answers) made.set(String(id), hash);
  }
  return made;
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
