/** Deletes all that is a document's own, whatever its rows should be: entities stay. */
import { OWN_LABEL } from '#cypher/schema';
import { RELATION_TYPES } from '#model/annotated-document';
import type { Run } from './run.ts';

export async function deleteDocument(run: Run, document: string): Promise<void> {
  for (const type of RELATION_TYPES) {
    await run(`MATCH (:${OWN_LABEL})-[r:${type} {document: $document}]->(:${OWN_LABEL}) DELETE r`, { document });
  }
  await run(
    `MATCH (:${OWN_LABEL} {id: $document})-[:HAS_TEXT|HAS_CLAUSE|HAS_PART|HAS_FINDING]->(n:${OWN_LABEL})
DETACH DELETE n`,
    { document },
  );
  await run(`MATCH (d:${OWN_LABEL} {id: $document}) DETACH DELETE d`, { document });
}
