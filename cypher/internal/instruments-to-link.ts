/** All instruments with what tells whether two are one, a page at a time. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer, strings } from '#cypher/row-fields';
import { ENTITY_COLUMNS, entityRow } from './entity-record.ts';

const parameters = z.object({ after: z.string().default(''), limit: integer.default(5_000) });
const row = entityRow.extend({ issuers: strings });

export const instrumentsToLink: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'instruments-to-link',
  cypher: `MATCH (e:Instrument:Clausegraph)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
OPTIONAL MATCH (s:Entity)-[:ISSUED]->(e)
WITH e, s ORDER BY s.id
WITH e, collect(DISTINCT s.id) AS issuers
RETURN ${ENTITY_COLUMNS}, issuers AS issuers
ORDER BY id`,
  parameters,
  row,
};
