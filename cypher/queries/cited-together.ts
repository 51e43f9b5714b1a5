/** The instruments that are cited in the same clauses as another. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ instrument: z.string(), limit: integer.default(100) });
const row = z.object({
  instrument: z.string(),
  date: z.string().nullable(),
  clauses: integer,
  instrumentId: z.string(),
});

export const citedTogether: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'cited-together',
  question: {
    en: 'Which instruments are cited in the same clauses as this one?',
    'zh-Hans': '哪些文书与这一文书在同一条款中被援引？',
    'zh-Hant': '哪些文書與這一文書在同一條款中被援引？',
    ru: 'Какие документы упоминаются в тех же пунктах, что и этот?',
  },
  cypher: `MATCH (asked:Instrument {id: $instrument})
MATCH (i:Instrument {canonical: asked.canonical})<-[:CITES]-(c)-[:CITES]->(o:Instrument)
WHERE coalesce(o.canonical, o.id) <> asked.canonical
WITH coalesce(o.canonical, o.id) AS other, collect(DISTINCT c.id) AS clauses
MATCH (o:Instrument {id: other})
RETURN o.name AS instrument, o.date AS date, size(clauses) AS clauses, o.id AS instrumentId
ORDER BY clauses DESC, instrumentId
LIMIT $limit`,
  parameters,
  describes: [
    { name: 'instrument', required: true, example: 'instrument:A/RES/73/27', description: 'Id of an instrument' },
    { name: 'limit', required: false, example: '100', description: 'How many rows at most' },
  ],
  row,
};
