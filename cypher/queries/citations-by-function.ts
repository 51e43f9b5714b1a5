/** The clauses that treat an instrument in one way: rest on it, reaffirm it, end it. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { functionWord, integer } from '#cypher/row-fields';

const parameters = z.object({ function: functionWord, limit: integer.default(100) });
const row = z.object({
  title: z.string(),
  date: z.string().nullable(),
  number: z.string(),
  act: z.string().nullable(),
  instrument: z.string(),
  exact: z.string(),
  document: z.string(),
  clause: z.string(),
  instrumentId: z.string(),
});

export const citationsByFunction: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'citations-by-function',
  question: {
    en: 'Which clauses rest on, reaffirm, implement or end which instruments?',
    'zh-Hans': '哪些条款以哪些文书为依据，或重申、履行、终止它们？',
    'zh-Hant': '哪些條款以哪些文書為依據，或重申、履行、終止它們？',
    ru: 'Какие пункты основываются на каких документах, подтверждают, выполняют или прекращают их?',
  },
  cypher: `MATCH (c)-[r:CITES {function: $function}]->(i:Instrument:Clausegraph)
MATCH (d:Document {id: r.document})
RETURN d.title AS title, d.date AS date, c.number AS number, r.act AS act, i.name AS instrument, r.exact AS exact,
  d.id AS document, c.id AS clause, i.id AS instrumentId
ORDER BY coalesce(date, '9999'), document, r.start, instrumentId
LIMIT $limit`,
  parameters,
  describes: [
    {
      name: 'function',
      required: true,
      example: 'basis',
      description: 'basis, recalls, reaffirms, complies, breaches, appraises, appeals, makes, ends, names or unknown',
    },
    { name: 'limit', required: false, example: '100', description: 'How many rows at most' },
  ],
  row,
};
