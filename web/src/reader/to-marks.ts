/** Mentions and citations as the marks that the reader draws: one mark for one span that names one thing. */
import type { AnnotatedDocument, Citation, EntityType } from '#model/annotated-document';
import { compareSpans } from '#model/span';

export type Mark = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Null where several candidates stand. */
  readonly entity: string | null;
  readonly candidates: readonly string[];
  readonly type: EntityType | null;
  readonly citation: Citation | null;
};

export function toMarks(document: AnnotatedDocument): readonly Mark[] {
  const types = new Map(document.entities.map((entity) => [entity.id, entity.type]));
  const marks = new Map<string, Mark>();
  for (const { id, start, end, entity, candidates } of document.mentions) {
    const type = types.get(entity ?? candidates[0] ?? '') ?? null;
    marks.set(`${start}-${end}-${entity ?? ''}`, { id, start, end, entity, candidates, type, citation: null });
  }
  for (const citation of document.citations) {
    const { id, start, end, instrument } = citation;
    const key = `${start}-${end}-${instrument}`;
    const mention = marks.get(key);
    const base = mention ?? { id, start, end, entity: instrument, candidates: [], type: 'Instrument' as const };
    marks.set(key, { ...base, citation });
  }
  return [...marks.values()].sort(compareSpans);
}

/** The marks that touch a stretch, from marks in reading order: found by halving, so that long documents stay quick. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < marks.length && (marks[stop] as Mark).start < end) stop += 1;
  return marks.slice(low, stop);
}
