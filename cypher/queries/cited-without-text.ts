/** The cited instruments of which no text is here: what to read next. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(100) });
const row = z.object({
  instrument: z.string(),
  date: z.string().nullable(),
  clauses: integer,
  instrumentId: z.string(),
});

export const citedWithoutText: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'cited-without-text',
  question: {
    en: 'Which cited instruments have no text here yet?',
    'zh-Hans': '哪些被援引的文书在此尚无文本？',
    'zh-Hant': '哪些被援引的文書在此尚無文本？',
    ru: 'Текстов каких упоминаемых документов здесь ещё нет?',
  },
  cypher: `MATCH (c)-[:CITES]->(i:Instrument:Clausegraph)
WITH coalesce(i.canonical, i.id) AS instrument, collect(DISTINCT c.id) AS clauses
OPTIONAL MATCH (d:Document)-[:TEXT_OF]->(t:Instrument {canonical: instrument})
WITH instrument, clauses, count(d) AS texts
WHERE texts = 0
MATCH (i:Instrument {id: instrument})
RETURN i.name AS instrument, i.date AS date, size(clauses) AS clauses, i.id AS instrumentId
ORDER BY clauses DESC, instrumentId
LIMIT $limit`,
  parameters,
  describes: [{ name: 'limit', required: false, example: '100', description: 'How many rows at most' }],
  row,
};
