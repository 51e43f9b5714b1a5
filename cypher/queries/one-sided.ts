/** What one party alone says of an instrument, in a text of several. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer, polarityWord } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(100) });
const row = z.object({
  speaker: z.string(),
  act: z.string().nullable(),
  polarity: polarityWord,
  instrument: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  number: z.string(),
  exact: z.string(),
  document: z.string(),
  clause: z.string(),
  instrumentId: z.string(),
});

export const oneSided: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'one-sided',
  question: {
    en: 'Where does one party alone speak of an instrument?',
    'zh-Hans': '哪些地方只有一方谈到某一文书？',
    'zh-Hant': '哪些地方只有一方談到某一文書？',
    ru: 'Где о документе говорит лишь одна сторона?',
  },
  cypher: `MATCH (c)-[r:CITES]->(i:Instrument:Clausegraph)
WHERE size(coalesce(r.speakers, [])) = 1
MATCH (s:Entity {id: head(r.speakers)})
MATCH (d:Document {id: r.document})
RETURN s.name AS speaker, r.act AS act, r.polarity AS polarity, i.name AS instrument, d.title AS title, d.date AS date,
  c.number AS number, r.exact AS exact, d.id AS document, c.id AS clause, i.id AS instrumentId
ORDER BY coalesce(date, '9999'), document, r.start, instrumentId
LIMIT $limit`,
  parameters,
  describes: [{ name: 'limit', required: false, example: '100', description: 'How many rows at most' }],
  row,
};
