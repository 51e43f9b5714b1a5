/** Which documents cite which instruments, texts and names of one instrument taken together: the whole corpus to draw. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(2_000) });
const row = z.object({
  document: z.string(),
  documentTitle: z.string(),
  documentDate: z.string().nullable(),
  instrument: z.string(),
  instrumentName: z.string(),
  instrumentDate: z.string().nullable(),
  instrumentStatus: z.string().nullable(),
  count: integer,
});

export const overview: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'overview',
  cypher: `MATCH (c)-[r:CITES]->(i:Instrument:Clausegraph)
WITH r.document AS document, coalesce(i.canonical, i.id) AS instrument, count(r) AS count
ORDER BY count DESC, document, instrument
LIMIT $limit
MATCH (d:Document {id: document})
MATCH (i:Instrument {id: instrument})
RETURN document AS document, d.title AS documentTitle, d.date AS documentDate, instrument AS instrument,
  i.name AS instrumentName, i.date AS instrumentDate, i.status AS instrumentStatus, count AS count
ORDER BY count DESC, document, instrument`,
  parameters,
  row,
};
