/** Source files into the store: annotated, projected and written in batches, then linked. */

import { listDocuments } from '#cypher/internal/list-documents';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import type { AnnotatedDocument } from '#model/annotated-document';
import { SourceError } from '#model/errors';
import type { SourceFile } from '#readers/find-sources';
import { annotateSources } from './annotate-sources.ts';
import { linkStore } from './link-store.ts';
import type { Progress } from './progress.ts';

export type IngestOptions = {
  readonly jobs: number;
  /** Take over a document id that another source already has. */
  readonly replace: boolean;
  readonly progress: Progress;
  /** Called for each document that was written. */
  readonly onDocument: (document: AnnotatedDocument) => void;
  /** Called for each source that was left out, and why. */
  readonly onRefused: (error: SourceError) => void;
};

/** A batch is written when it holds so much: bounds memory, and on the embedded store the number of snapshots. */
const BATCH_DOCUMENTS = 64;
const BATCH_CHARACTERS = 8 * 1024 * 1024;
/** One document is one transaction; a larger one would not fit a database's memory for it. UTF-16 code units. */
export const LARGEST_TEXT = 8 * 1024 * 1024;

export async function ingestDocuments(
  store: GraphStore,
  sources: readonly SourceFile[],
  names: readonly string[],
  options: IngestOptions,
): Promise<void> {
  const { progress, onDocument, onRefused } = options;
  const origins = new Map((await store.read(listDocuments, {})).map(({ id, path, sha256 }) => [id, { path, sha256 }]));
  let batch: AnnotatedDocument[] = [];
  let characters = 0;
  let done = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await store.write(batch.map(project));
    for (const document of batch) onDocument(document);
    batch = [];
    characters = 0;
  };

  for await (const annotated of annotateSources(sources, names, options.jobs)) {
    progress.step(++done, sources.length, annotated.source.path);
    if ('error' in annotated) {
      onRefused(annotated.error);
      continue;
    }
    const document: AnnotatedDocument = JSON.parse(annotated.json);
    const refusal = refusalOf(document, origins.get(document.document.id), options.replace);
    if (refusal) {
      onRefused(refusal);
      continue;
    }
    const { id, sha256, source } = document.document;
    origins.set(id, { path: source.path, sha256 });
    batch.push(document);
    characters += document.text.length;
    if (batch.length >= BATCH_DOCUMENTS || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  progress.end();
  await linkStore(store);
}

type Origin = { readonly path: string; readonly sha256: string };

function refusalOf(
  { document, text }: AnnotatedDocument,
  known: Origin | undefined,
  replace: boolean,
): SourceError | null {
  if (text.length > LARGEST_TEXT) {
    return new SourceError(
      `${document.source.path} holds ${text.length} characters, and one document may hold ${LARGEST_TEXT}. Cut it into parts.`,
    );
  }
  if (!replace && known && known.path !== document.source.path && known.sha256 !== document.sha256) {
    return new SourceError(
      `${document.source.path} would be ${document.id}, which ${known.path} already is, with another text. Give one of them another "id" in its document.json, or use --replace.`,
    );
  }
  return null;
}
