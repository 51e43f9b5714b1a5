/** What choosing a search result does: a document opens, a clause or an entity is selected, and found words are painted. */
import type { AnnotatedDocument } from '#model/annotated-document';
import type { SearchHit } from '#model/api';
import { ask } from '../server/ask.ts';
import { paths } from '../server/paths.ts';
import { openDocument, select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import { paint } from '../state/passing.ts';
import { findAll } from './find-all.ts';

export function pickHit(hit: SearchHit, words: string): void {
  if (hit.kind === 'Document') {
    choose((state) => openDocument(state, hit.id));
    return;
  }
  choose((state) => select(state, hit.id));
  if (hit.document === null) return;
  const { document } = hit;
  ask<AnnotatedDocument>(paths.document(document)).then(
    ({ text }) => paint({ document, places: findAll(text, words) }),
    () => paint(null),
  );
}
