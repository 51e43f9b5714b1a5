/** Every place that cites one of the instruments. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { type CitingRow, citingRow, integer, strings } from '#cypher/row-fields';
import { CITING_COLUMNS, PLACE_ORDER } from './place-columns.ts';

const parameters = z.object({ instruments: strings, limit: integer.default(5_000) });

export const citationsOfInstruments: StoreQuery<z.input<typeof parameters>, CitingRow> = {
  name: 'citations-of-instruments',
  cypher: `UNWIND $instruments AS instrument
MATCH (i:Instrument {id: instrument})<-[r:CITES]-(c)
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (d)-[:TEXT_OF]->(w:Instrument)
RETURN ${CITING_COLUMNS}
ORDER BY ${PLACE_ORDER}, instrument
LIMIT $limit`,
  parameters,
  row: citingRow,
};
