/** Who cites an instrument, and in what words. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { functionWord, integer, polarityWord, strings } from '#cypher/row-fields';

const parameters = z.object({ instrument: z.string() });
const row = z.object({
  document: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  number: z.string(),
  paragraph: integer,
  act: z.string().nullable(),
  function: functionWord,
  polarity: polarityWord,
  speakers: strings,
  exact: z.string(),
  clause: z.string(),
});

export const clausesCiting: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'clauses-citing',
  question: {
    en: 'Which clauses cite this instrument, and in what words?',
    'zh-Hans': '哪些条款援引了这一文书？用的是什么措辞？',
    'zh-Hant': '哪些條款援引了這一文書？用的是什麼措辭？',
    ru: 'Какие пункты ссылаются на этот документ и в каких выражениях?',
  },
  cypher: `MATCH (asked:Instrument {id: $instrument})
MATCH (i:Instrument {canonical: asked.canonical})<-[r:CITES]-(c)
MATCH (d:Document {id: r.document})
RETURN d.id AS document, d.title AS title, d.date AS date, c.number AS number, r.paragraph AS paragraph, r.act AS act,
  r.function AS function, r.polarity AS polarity, coalesce(r.speakers, []) AS speakers, r.exact AS exact, c.id AS clause
ORDER BY coalesce(date, '9999'), document, r.start, exact`,
  parameters,
  describes: [
    { name: 'instrument', required: true, example: 'instrument:A/RES/73/27', description: 'Id of an instrument' },
  ],
  row,
};
