/** The clauses that name a State, organisation, place or instrument. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ entity: z.string(), limit: integer.default(100) });
const row = z.object({
  title: z.string(),
  date: z.string().nullable(),
  number: z.string(),
  times: integer,
  exact: z.string(),
  document: z.string(),
  clause: z.string(),
});

export const clausesNaming: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'clauses-naming',
  question: {
    en: 'Which clauses name this State, organisation or instrument?',
    'zh-Hans': '哪些条款提到这个国家、组织或文书？',
    'zh-Hant': '哪些條款提到這個國家、組織或文書？',
    ru: 'В каких пунктах названо это государство, организация или документ?',
  },
  cypher: `MATCH (e:Entity {id: $entity})<-[r:MENTIONS]-(c)
MATCH (d:Document {id: r.document})
WITH d, c, r ORDER BY r.start
WITH d, c, count(r) AS times, head(collect(r.exact)) AS exact
RETURN d.title AS title, d.date AS date, c.number AS number, times AS times, exact AS exact, d.id AS document,
  c.id AS clause
ORDER BY coalesce(date, '9999'), document, c.order, clause
LIMIT $limit`,
  parameters,
  describes: [
    { name: 'entity', required: true, example: 'organisation:WHO', description: 'Id of an entity' },
    { name: 'limit', required: false, example: '100', description: 'How many rows at most' },
  ],
  row,
};
