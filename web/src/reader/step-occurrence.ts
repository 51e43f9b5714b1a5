/** Next and previous place where the selected thing stands in the text. */
import { goTo } from '../state/page-state.ts';
import { adjust, usePageStore } from '../state/page-store.ts';
import { nextOccurrence } from './next-occurrence.ts';
import type { OpenDocument } from './open-document.ts';
import type { Mark } from './to-marks.ts';

export function occurrencesOf(open: OpenDocument, selected: string | null): readonly Mark[] {
  return selected === null ? [] : open.marks.filter((mark) => mark.entity === selected);
}

export function stepOccurrence(open: OpenDocument, step: 1 | -1): void {
  const { selected, place } = usePageStore.getState().state;
  const next = nextOccurrence(occurrencesOf(open, selected), place?.start ?? null, step);
  if (next) adjust((state) => goTo(state, open.source.document.id, { start: next.start, end: next.end }, next.entity));
}
