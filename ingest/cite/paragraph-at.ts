/** The ordinal, from 1, of the unnumbered paragraph of a unit that holds an offset. */
import type { Unit } from '#ingest/structure/unit';

export function paragraphAt(unit: Unit, offset: number): number {
  let low = 0;
  let high = unit.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unit.paragraphs[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
