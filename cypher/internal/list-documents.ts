/** Every document with its counts. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';
import { documentSchema } from '#model/annotated-document';

const shape = documentSchema.shape;
const row = z.object({
  id: shape.id,
  title: shape.title,
  language: shape.language,
  script: shape.script,
  date: shape.date,
  place: shape.place,
  publisher: shape.publisher,
  textStatus: shape.textStatus,
  sha256: shape.sha256,
  path: z.string(),
  mediaType: z.string(),
  charset: z.string(),
  instrument: shape.instrument,
  clauses: integer,
  citations: integer,
  mentions: integer,
  findings: integer,
});
const parameters = z.object({ limit: integer.default(100_000) });

export const listDocuments: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'list-documents',
  cypher: `MATCH (d:Document:Clausegraph)
OPTIONAL MATCH (d)-[:TEXT_OF]->(i:Instrument)
RETURN d.id AS id, d.title AS title, d.language AS language, d.script AS script, d.date AS date, d.place AS place,
  d.publisher AS publisher, d.textStatus AS textStatus, d.sha256 AS sha256, d.source AS path, d.mediaType AS mediaType,
  d.charset AS charset, i.id AS instrument, d.clauseCount AS clauses, d.citationCount AS citations,
  d.mentionCount AS mentions, d.findingCount AS findings
ORDER BY coalesce(date, '9999'), id
LIMIT $limit`,
  parameters,
  row,
};
