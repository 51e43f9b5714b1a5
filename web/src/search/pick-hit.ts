/** What choosing a search result does: a document opens, a clause or an entity is selected, and found words are painted. */
import type { AnnotatedDocument } from '#model/annotated-document';
import type { SearchHit } from '#model/api';
import { ask } from '../server/ask.ts';
import { paths } from '../server/paths.ts';
import { paint } from '../state/passing.ts';
import { openDocument, type Place, select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';

/** More than these tell nothing. */
const MOST = 400;

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

/** As written, whatever the case; the search itself also finds other scripts. */
export function findAll(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  const low = text.toLowerCase();
  const wanted = words.toLowerCase();
  // A few letters change their length in lower case: then places would be off, and nothing is painted.
  if (wanted === '' || low.length !== text.length) return places;
  for (let at = low.indexOf(wanted); at >= 0 && places.length < MOST; at = low.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}
