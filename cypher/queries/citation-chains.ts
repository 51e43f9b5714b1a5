/** From clause to instrument to the text of that instrument to what it cites in turn. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({ document: z.string(), limit: integer.default(100) });
const row = z.object({
  number: z.string(),
  through: z.string(),
  text: z.string(),
  textNumber: z.string(),
  instrument: z.string(),
  clause: z.string(),
  throughId: z.string(),
  textId: z.string(),
  textClause: z.string(),
  instrumentId: z.string(),
});

export const citationChains: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'citation-chains',
  question: {
    en: 'What do the instruments that this document cites cite in turn?',
    'zh-Hans': '这份文件所援引的文书又援引了什么？',
    'zh-Hant': '這份文件所援引的文書又援引了什麼？',
    ru: 'На что, в свою очередь, ссылаются документы, упомянутые в этом тексте?',
  },
  cypher: `MATCH (d:Document {id: $document})-[:HAS_CLAUSE|HAS_PART]->(c)-[:CITES]->(i:Instrument)
MATCH (t:Document)-[:TEXT_OF]->(:Instrument {canonical: i.canonical})
WHERE t.id <> d.id
MATCH (t)-[:HAS_CLAUSE|HAS_PART]->(u)-[r:CITES]->(o:Instrument)
WITH DISTINCT c, i, t, u, o
RETURN c.number AS number, i.name AS through, t.title AS text, u.number AS textNumber, o.name AS instrument,
  c.id AS clause, i.id AS throughId, t.id AS textId, u.id AS textClause, o.id AS instrumentId
ORDER BY c.order, throughId, textId, u.order, instrumentId
LIMIT $limit`,
  parameters,
  describes: [
    { name: 'document', required: true, example: 'doc:cn-ru-fm-2020-09-11', description: 'Id of a document' },
    { name: 'limit', required: false, example: '100', description: 'How many rows at most' },
  ],
  row,
};
