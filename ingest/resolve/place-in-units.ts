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
    for (; next < units.length && (units[next]?.start ?? 0) <= draft.start; next += 1) {
      close(open, units, units[next]?.start ?? 0);
      open.push(next);
    }
    close(open, units, draft.start);
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const index = open[depth] ?? 0;
      const unit = units[index];
      if (unit && unit.start <= draft.start && draft.end <= unit.end) {
        const { start, end, entity, candidates, rule, form } = draft;
        placed.push({ start, end, entity, candidates, rule, form, unit: index });
        break;
      }
    }
  }
  return placed;
}

/** Forgets the units that end before an offset: what is open stays as few as the text nests. */
function close(open: number[], units: readonly Unit[], at: number): void {
  while (open.length > 0 && (units[open[open.length - 1] ?? 0]?.end ?? 0) <= at) open.pop();
}
