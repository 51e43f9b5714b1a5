/** The next or previous of some marks, going round at the ends. */
import type { Mark } from './to-marks.ts';

export function nextOccurrence(marks: readonly Mark[], at: number | null, step: 1 | -1): Mark | null {
  const [first, last] = [marks[0] ?? null, marks.at(-1) ?? null];
  if (at === null) return step === 1 ? first : last;
  const next = step === 1 ? marks.find((mark) => mark.start > at) : marks.findLast((mark) => mark.start < at);
  return next ?? (step === 1 ? first : last);
}
