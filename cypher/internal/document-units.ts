/** A document's clauses and parts in reading order, to draw and to list. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { drawnNode, integer } from '#cypher/row-fields';
import { drawnColumns } from './drawn-columns.ts';

const parameters = z.object({ document: z.string() });
const row = drawnNode.extend({
  kind: z.string(),
  parent: z.string().nullable(),
  act: z.string().nullable(),
  start: integer,
  end: integer,
});

export const documentUnits: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'document-units',
  cypher: `MATCH (:Document {id: $document})-[:HAS_CLAUSE|HAS_PART]->(c)
RETURN ${drawnColumns('c')}, c.kind AS kind, c.parent AS parent, c.act AS act, c.start AS start, c.end AS end
ORDER BY order, id`,
  parameters,
  row,
};
