/** What a State or an organisation has issued, signed or put forward, and how often it is cited. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ issuer: z.string() });
const row = z.object({
  instrument: z.string(),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  role: z.string().nullable(),
  clauses: integer,
  instrumentId: z.string(),
});

export const issuedBy: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'issued-by',
  question: {
    en: 'What has this State or organisation issued, and how often is it cited?',
    'zh-Hans': '这个国家或组织发表了哪些文书？被援引多少次？',
    'zh-Hant': '這個國家或組織發表了哪些文書？被援引多少次？',
    ru: 'Какие документы приняты этим государством или организацией и как часто на них ссылаются?',
  },
  cypher: `MATCH (:Entity {id: $issuer})-[r:ISSUED]->(i:Instrument)
WITH i, min(r.role) AS role
OPTIONAL MATCH (c)-[:CITES]->(i)
WITH i, role, count(DISTINCT c) AS clauses
RETURN i.name AS instrument, i.kind AS kind, i.date AS date, role AS role, clauses AS clauses, i.id AS instrumentId
ORDER BY coalesce(date, '9999'), instrumentId`,
  parameters,
  describes: [{ name: 'issuer', required: true, example: 'state:CN', description: 'Id of a State or an organisation' }],
  row,
};
