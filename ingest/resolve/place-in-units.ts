/** Puts mentions into the innermost unit that holds them; what stands in none is page chrome and is dropped. */
import type { Unit } from '#ingest/structure/unit';
import type { Draft } from './draft.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** Both lists in reading order. */
export function placeInUnits(drafts: readonly Draft[], units: readonly Unit[]): readonly ResolvedMention[] {
  const placed: ResolvedMention[] = [];
  const open: number[] = [];
  let next = 0;
  for (const draft of drafts) {
    while (next < units.length && (units[next]?.start ?? 0) <= draft.start) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && (units[open.at(-1) ?? 0]?.end ?? 0) <= draft.start) open.pop();
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const index = open[depth] ?? 0;
      const unit = units[index];
      if (unit && unit.start <= draft.start && draft.end <= unit.end) {
        placed.push({ ...draft, unit: index });
        break;
      }
    }
  }
  return placed;
}
