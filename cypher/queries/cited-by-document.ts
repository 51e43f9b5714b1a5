/** What a document cites, clause by clause. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { functionWord, integer } from '#cypher/row-fields';

const parameters = z.object({ document: z.string() });
const row = z.object({
  number: z.string(),
  paragraph: integer,
  act: z.string().nullable(),
  function: functionWord,
  instrument: z.string(),
  date: z.string().nullable(),
  exact: z.string(),
  clause: z.string(),
  instrumentId: z.string(),
});

export const citedByDocument: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'cited-by-document',
  question: {
    en: 'What does this document cite, clause by clause?',
    'zh-Hans': '这份文件逐条援引了什么？',
    'zh-Hant': '這份文件逐條援引了什麼？',
    ru: 'На что ссылается этот документ, пункт за пунктом?',
  },
  cypher: `MATCH (d:Document {id: $document})-[:HAS_CLAUSE|HAS_PART]->(c)-[r:CITES]->(i:Instrument)
RETURN c.number AS number, r.paragraph AS paragraph, r.act AS act, r.function AS function, i.name AS instrument,
  i.date AS date, r.exact AS exact, c.id AS clause, i.id AS instrumentId
ORDER BY c.order, r.start, instrumentId`,
  parameters,
  describes: [
    { name: 'document', required: true, example: 'doc:cn-ru-fm-2020-09-11', description: 'Id of a document' },
  ],
  row,
};
