/** The folded names of everything that has one, a page at a time, for the index of names in memory. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer, labelList } from '#cypher/row-fields';

const parameters = z.object({ after: z.string().default(''), limit: integer.default(20_000) });
const row = z.object({ id: z.string(), labels: labelList, caption: z.string(), search: z.string() });

export const names: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'names',
  cypher: `MATCH (n:Clausegraph)
WHERE (n:Entity OR n:Document) AND n.id > $after
RETURN n.id AS id, labels(n) AS labels, n.caption AS caption, n.search AS search
ORDER BY id
LIMIT $limit`,
  parameters,
  row,
};
