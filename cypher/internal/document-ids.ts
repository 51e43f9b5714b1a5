/** The ids of all documents, a page at a time, so that a corpus never has to fit into memory. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ after: z.string().default(''), limit: integer.default(1_000) });
const row = z.object({ id: z.string(), sha256: z.string() });

export const documentIds: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'document-ids',
  cypher: `MATCH (d:Document:Clausegraph)
WHERE d.id > $after
RETURN d.id AS id, d.sha256 AS sha256
ORDER BY id
LIMIT $limit`,
  parameters,
  row,
};
