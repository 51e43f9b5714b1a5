/** Names around a place of the text: the list is in reading order, so each look is a binary search. */
import type { NameHit } from '#ingest/recognise/scan';

export function nameEndingAt(names: readonly NameHit[], end: number): NameHit | null {
  const name = names[firstFrom(names, end) - 1];
  return name?.end === end ? name : null;
}

export function nameStartingAt(names: readonly NameHit[], start: number): NameHit | null {
  const name = names[firstFrom(names, start)];
  return name?.start === start ? name : null;
}

/** Names that end at or before `at`, the nearest first. */
export function* namesBefore(names: readonly NameHit[], at: number): Generator<NameHit> {
  for (let index = firstFrom(names, at) - 1; index >= 0; index -= 1) {
    const name = names[index];
    if (name && name.end <= at) yield name;
  }
}

/** Names that begin within a span, in reading order. */
export function namesWithin(names: readonly NameHit[], start: number, end: number): readonly NameHit[] {
  const from = firstFrom(names, start);
  let to = from;
  while (to < names.length && (names[to]?.start ?? end) < end) to += 1;
  return names.slice(from, to);
}

/** The index of the first name that begins at or after `at`. */
function firstFrom(names: readonly NameHit[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
