/** What could not be told, with its place in the text. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ limit: integer.default(100) });
const row = z.object({
  title: z.string(),
  severity: z.string(),
  rule: z.string(),
  exact: z.string(),
  note: z.string(),
  document: z.string(),
  start: integer,
  end: integer,
});

export const toReview: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'to-review',
  question: {
    en: 'What in the texts could not be told, and needs a person to look?',
    'zh-Hans': '文本中哪些内容未能判定、需要人工核对？',
    'zh-Hant': '文本中哪些內容未能判定、需要人工核對？',
    ru: 'Что в текстах не удалось определить и требует проверки человеком?',
  },
  cypher: `MATCH (d:Document:Clausegraph)-[:HAS_FINDING]->(f:Finding)
RETURN d.title AS title, f.severity AS severity, f.rule AS rule, f.exact AS exact, f.note AS note, d.id AS document,
  f.start AS start, f.end AS end
ORDER BY document, start, rule, end, note
LIMIT $limit`,
  parameters,
  describes: [{ name: 'limit', required: false, example: '100', description: 'How many rows at most' }],
  row,
};
