/** Documents as they are listed, and as they were annotated. */
import { documentContent, toAnnotatedDocument } from '#cypher/internal/document-content';
import { documentIds } from '#cypher/internal/document-ids';
import { listDocuments } from '#cypher/internal/list-documents';
import type { GraphStore } from '#graph/store';
import type { AnnotatedDocument } from '#model/annotated-document';
import type { DocumentSummary } from '#model/api';
import { NotFoundError } from '#model/errors';

export async function documentSummaries(store: GraphStore): Promise<DocumentSummary[]> {
  const rows = await store.read(listDocuments, {});
  return rows.map(({ path, mediaType, charset, ...row }) => ({ ...row, source: { path, mediaType, charset } }));
}

/** @throws NotFoundError */
export async function annotatedDocument(store: GraphStore, id: string): Promise<AnnotatedDocument> {
  const [row] = await store.read(documentContent, { document: id });
  if (row) return toAnnotatedDocument(row);
  throw new NotFoundError(`There is no document ${id}. The library lists those there are.`);
}

const PAGE = 1_000;

/** All of them, in the order of their ids, one at a time: a corpus need not fit into memory. */
export async function* annotatedDocuments(store: GraphStore): AsyncGenerator<AnnotatedDocument> {
  for (let after = ''; ; ) {
    const page = await store.read(documentIds, { after, limit: PAGE });
    for (const { id } of page) yield await annotatedDocument(store, id);
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? '';
  }
}
