/** What a document's rows were when it was written: projected again from what is stored of it. */
import { toAnnotatedDocument } from '#cypher/internal/document-content';
import { OWN_LABEL, SCHEMA_VERSION } from '#cypher/schema';
import { project } from '#graph/project';
import type { GraphRows } from '#graph/rows';
import type { Run } from './run.ts';

/** The content hashes of those documents that are there; null for one of another version of the schema, which is written anew. */
export async function storedHashes(run: Run, ids: readonly string[]): Promise<Map<string, unknown>> {
  const found = await run(
    `UNWIND $ids AS wanted
MATCH (d:${OWN_LABEL} {id: wanted})
RETURN d.id AS id, d.contentHash AS hash, d.schemaVersion AS version`,
    { ids },
  );
  return new Map(found.map(({ id, hash, version }) => [String(id), version === SCHEMA_VERSION ? hash : null]));
}

/** Locked until the transaction ends; null where another version of the program wrote it, or it is damaged. */
export async function lockedRows(run: Run, document: string): Promise<GraphRows | null> {
  await run(`MATCH (d:${OWN_LABEL} {id: $document}) SET d.caption = d.caption`, { document });
  return storedRows(run, document);
}

export async function storedRows(run: Run, document: string): Promise<GraphRows | null> {
  const [found] = await run(
    `MATCH (d:Document {id: $document})-[:HAS_TEXT]->(t:DocumentText)
RETURN d.schemaVersion AS version, t.text AS text, t.annotated AS annotated`,
    { document },
  );
  if (!found || found.version !== SCHEMA_VERSION) return null;
  const { text, annotated } = found;
  if (typeof text !== 'string' || typeof annotated !== 'string') return null;
  try {
    return project(toAnnotatedDocument({ text, annotated }));
  } catch {
    return null;
  }
}
