/** A document's text and all else of its annotated document, as canonical JSON. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { type AnnotatedDocument, annotatedDocumentSchema } from '#model/annotated-document';

const row = z.object({ document: z.string(), text: z.string(), textSha256: z.string(), annotated: z.string() });
const parameters = z.object({ document: z.string() });
type Row = z.infer<typeof row>;

export const documentContent: StoreQuery<z.input<typeof parameters>, Row> = {
  name: 'document-content',
  cypher: `MATCH (d:Document {id: $document})-[:HAS_TEXT]->(t:DocumentText)
RETURN d.id AS document, t.text AS text, t.textSha256 AS textSha256, t.annotated AS annotated`,
  parameters,
  row,
};

/** The annotated document as it was ingested. */
export function toAnnotatedDocument({ text, annotated }: Pick<Row, 'text' | 'annotated'>): AnnotatedDocument {
  return annotatedDocumentSchema.parse({ ...JSON.parse(annotated), text });
}
