/** The instruments that most clauses cite; a clause of several texts of one instrument counts once. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(100) });
const row = z.object({
  instrument: z.string(),
  date: z.string().nullable(),
  clauses: integer,
  texts: integer,
  instrumentId: z.string(),
});

export const mostCited: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'most-cited',
  question: {
    en: 'Which instruments are cited by the most clauses?',
    'zh-Hans': '哪些文书被最多条款援引？',
    'zh-Hant': '哪些文書被最多條款援引？',
    ru: 'На какие документы ссылается больше всего пунктов?',
  },
  cypher: `MATCH (c)-[r:CITES]->(i:Instrument:Clausegraph)
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (d)-[:TEXT_OF]->(w:Instrument)
WITH coalesce(i.canonical, i.id) AS instrument, coalesce(w.canonical, d.id) AS work, c.number AS number, d.id AS document
WITH instrument, collect(DISTINCT work + ' ' + number) AS clauses, collect(DISTINCT document) AS texts
MATCH (i:Instrument {id: instrument})
RETURN i.name AS instrument, i.date AS date, size(clauses) AS clauses, size(texts) AS texts, i.id AS instrumentId
ORDER BY clauses DESC, texts DESC, instrumentId
LIMIT $limit`,
  parameters,
  describes: [{ name: 'limit', required: false, example: '100', description: 'How many rows at most' }],
  row,
};
