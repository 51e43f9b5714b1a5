/** Next and previous place where the selected thing stands in the text. */
import { goTo } from '../state/page-state.ts';
import { adjust, usePageStore } from '../state/page-store.ts';
import type { OpenDocument } from './open-document.ts';
import type { Mark } from './to-marks.ts';

export function occurrencesOf(open: OpenDocument, selected: string | null): readonly Mark[] {
  return selected === null ? [] : open.marks.filter((mark) => mark.entity === selected);
}

/** Goes round at the ends. */
export function nextOccurrence(marks: readonly Mark[], at: number | null, step: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  if (at === null) return (step === 1 ? marks[0] : marks.at(-1)) ?? null;
  const next = step === 1 ? marks.find((mark) => mark.start > at) : marks.findLast((mark) => mark.start < at);
  return next ?? (step === 1 ? marks[0] : marks.at(-1)) ?? null;
}

export function stepOccurrence(open: OpenDocument, step: 1 | -1): void {
  const { selected, place } = usePageStore.getState().state;
  const next = nextOccurrence(occurrencesOf(open, selected), place?.start ?? null, step);
  if (next) adjust((state) => goTo(state, open.source.document.id, { start: next.start, end: next.end }, next.entity));
}
