/** Who issues instruments together, and how many. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(100) });
const row = z.object({
  first: z.string(),
  second: z.string(),
  instruments: integer,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  firstId: z.string(),
  secondId: z.string(),
});

export const issuedTogether: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'issued-together',
  question: {
    en: 'Which States and organisations issue instruments together?',
    'zh-Hans': '哪些国家和组织共同发表文书？',
    'zh-Hant': '哪些國家和組織共同發表文書？',
    ru: 'Какие государства и организации принимают документы совместно?',
  },
  cypher: `MATCH (a:Entity)-[:ISSUED]->(i:Instrument:Clausegraph)<-[:ISSUED]-(b:Entity)
WHERE a.id < b.id
WITH a, b, coalesce(i.canonical, i.id) AS instrument, min(i.date) AS date
RETURN a.name AS first, b.name AS second, count(DISTINCT instrument) AS instruments, min(date) AS earliest,
  max(date) AS latest, a.id AS firstId, b.id AS secondId
ORDER BY instruments DESC, firstId, secondId
LIMIT $limit`,
  parameters,
  describes: [{ name: 'limit', required: false, example: '100', description: 'How many rows at most' }],
  row,
};
