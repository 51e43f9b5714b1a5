/** What is said of how an entity stands to others, by texts and by the knowledge. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer, labelList, strings } from '#cypher/row-fields';
import { RELATION_TYPES } from '#model/annotated-document';

const parameters = z.object({ entities: strings, limit: integer.default(5_000) });
const row = z.object({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  from: z.string(),
  to: z.string(),
  role: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  authority: z.string().nullable(),
  document: z.string().nullable(),
  start: integer.nullable(),
  end: integer.nullable(),
  exact: z.string().nullable(),
  rule: z.string().nullable(),
  other: z.string(),
  otherLabels: labelList,
  otherName: z.string(),
  otherDate: z.string().nullable(),
});

export const relationsOf: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'relations-of',
  cypher: `UNWIND $entities AS entity
MATCH (e:Entity {id: entity})-[r:${RELATION_TYPES.join('|')}]-(o:Entity)
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.role AS role, r.since AS since,
  r.until AS until, r.authority AS authority, r.document AS document, r.start AS start, r.end AS end, r.exact AS exact,
  r.rule AS rule, o.id AS other, labels(o) AS otherLabels, o.name AS otherName, o.date AS otherDate
ORDER BY type, coalesce(otherDate, '9999'), other, id
LIMIT $limit`,
  parameters,
  row,
};
