/** How many nodes of each label and relationships of each type are ours. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';
import { OWN_LABEL } from '#cypher/schema';

const parameters = z.object({});
const row = z.object({ name: z.string(), count: integer });
type Count = StoreQuery<z.input<typeof parameters>, z.infer<typeof row>>;

export const countNodes: Count = {
  name: 'count-nodes',
  cypher: `MATCH (n:${OWN_LABEL})
UNWIND labels(n) AS name
RETURN name AS name, count(*) AS count
ORDER BY name`,
  parameters,
  row,
};

export const countRelationships: Count = {
  name: 'count-relationships',
  cypher: `MATCH (:${OWN_LABEL})-[r]->(:${OWN_LABEL})
RETURN type(r) AS name, count(*) AS count
ORDER BY name`,
  parameters,
  row,
};
