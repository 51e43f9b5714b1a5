/** What a document's clauses and parts cite and name, one row a unit, type and entity, with the entity to draw. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { drawnColumns } from './drawn-columns.ts';
import { drawnEdge, targetNode } from './edge-columns.ts';

const parameters = z.object({ document: z.string() });
const row = drawnEdge.extend(targetNode.shape);

export const documentEdges: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'document-edges',
  cypher: `MATCH (:Document {id: $document})-[:HAS_CLAUSE|HAS_PART]->(c)-[r:CITES|MENTIONS]->(o:Entity)
WITH c, o, r ORDER BY r.start, r.id
WITH c, o, type(r) AS type, count(*) AS count, collect(r.act) AS acts, collect(r.function) AS functions
RETURN type AS type, c.id AS source, o.id AS target, count AS count, head(acts) AS act, head(functions) AS function,
  ${drawnColumns('o', 'other')}
ORDER BY source, type, target`,
  parameters,
  row,
};
