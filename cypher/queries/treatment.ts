/** How an instrument is treated over time: which acts, in which documents. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer, strings } from '#cypher/row-fields';

const parameters = z.object({ instrument: z.string() });
const row = z.object({
  date: z.string().nullable(),
  title: z.string(),
  functions: strings,
  acts: strings,
  citations: integer,
  document: z.string(),
});

export const treatment: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'treatment',
  question: {
    en: 'How has this instrument been treated over time?',
    'zh-Hans': '对这一文书的态度随时间有何变化？',
    'zh-Hant': '對這一文書的態度隨時間有何變化？',
    ru: 'Как со временем менялось отношение к этому документу?',
  },
  cypher: `MATCH (asked:Instrument {id: $instrument})
MATCH (i:Instrument {canonical: asked.canonical})<-[r:CITES]-(c)
MATCH (d:Document {id: r.document})
WITH d, r ORDER BY r.start
RETURN d.date AS date, d.title AS title, collect(DISTINCT r.function) AS functions,
  collect(DISTINCT r.act) AS acts, count(r) AS citations, d.id AS document
ORDER BY coalesce(date, '9999'), document`,
  parameters,
  describes: [
    { name: 'instrument', required: true, example: 'instrument:A/RES/73/27', description: 'Id of an instrument' },
  ],
  row,
};
