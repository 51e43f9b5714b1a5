/** A text as a reader hands it to `ingest`: decoded, not yet understood. */
import { z } from 'zod';
import { documentSchema, edtf } from '#model/annotated-document';

/** What `document.json` beside a source may say; what it says wins over what the text tells. */
export const sourceMetadataSchema = z
  .object({
    id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, 'letters, digits, dots, dashes and slashes only'),
    title: z.string(),
    date: edtf,
    place: z.string(),
    publisher: z.string(),
    textStatus: documentSchema.shape.textStatus,
    /** The id of the instrument that this document is a text of. */
    instrument: z.string(),
    /** Where the text was published. */
    url: z.string(),
  })
  .partial()
  .strict();
export type SourceMetadata = z.infer<typeof sourceMetadataSchema>;

export type Source = {
  /** What names the document. */
  readonly slug: string;
  /** As printed in messages and kept in `document.source.path`; relative to the ingested folder. */
  readonly path: string;
  readonly mediaType: string;
  readonly charset: string;
  /** Hex sha-256 of the bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly metadata: SourceMetadata;
};
