/** Every place that names one of the entities. A place that cites, too, is also in `citations-of-instruments`. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer, type PlaceRow, placeRow, strings } from '#cypher/row-fields';
import { PLACE_COLUMNS, PLACE_ORDER } from './place-columns.ts';

const parameters = z.object({ entities: strings, limit: integer.default(5_000) });

export const mentionsOf: StoreQuery<z.input<typeof parameters>, PlaceRow> = {
  name: 'mentions-of',
  cypher: `UNWIND $entities AS entity
MATCH (c)-[r:MENTIONS]->(:Entity {id: entity})
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (d)-[:TEXT_OF]->(w:Instrument)
RETURN ${PLACE_COLUMNS}
ORDER BY ${PLACE_ORDER}
LIMIT $limit`,
  parameters,
  row: placeRow,
};
