/** Everything that the clauses cite. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { type CitingRow, citingRow, integer, strings } from '#cypher/row-fields';
import { CITING_COLUMNS, PLACE_ORDER } from './place-columns.ts';

const parameters = z.object({ clauses: strings, limit: integer.default(5_000) });

export const citationsOfClauses: StoreQuery<z.input<typeof parameters>, CitingRow> = {
  name: 'citations-of-clauses',
  cypher: `UNWIND $clauses AS unit
MATCH (c:Clausegraph {id: unit})-[r:CITES]->(i:Instrument)
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (d)-[:TEXT_OF]->(w:Instrument)
RETURN ${CITING_COLUMNS}
ORDER BY ${PLACE_ORDER}, instrument
LIMIT $limit`,
  parameters,
  row: citingRow,
};
