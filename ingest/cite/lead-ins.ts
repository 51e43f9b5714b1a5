/** The sentence that announces a list, for each unit of the list: "Calls upon States:" above (a), (b), (c). */
import type { Unit } from '#ingest/structure/unit';
import type { Span } from '#model/span';

const COLON = 0x3a;
const GOES_ON = /[;,、](?:\s?(?:及|和|以及|并|and|or|и|или))?$/u;
const LONGEST = 400;
const TAIL = 8;
const MOST_BULLETS = 40;

/** Null for units that belong to no announced list. */
export function leadInsOf(folded: string, units: readonly Unit[]): readonly (Span | null)[] {
  const leads: (Span | null)[] = [];
  /** The last unit under each parent, and whether that parent's own words announce the units below it. */
  const last = new Map<number | null, number>();
  for (const [index, unit] of units.entries()) {
    const former = last.get(unit.parent);
    leads.push(unit.citable ? leadOf(folded, units, leads, unit, former) : null);
    if (unit.citable) last.set(unit.parent, index);
  }
  return leads;
}

function leadOf(
  folded: string,
  units: readonly Unit[],
  leads: readonly (Span | null)[],
  unit: Unit,
  former: number | undefined,
): Span | null {
  if (former === undefined) {
    const parent = unit.parent === null ? undefined : units[unit.parent];
    return parent?.citable === true ? announcement(folded, parent.start, unit.start) : null;
  }
  const before = units[former] as Unit;
  const announced = announcement(folded, before.start, unit.start);
  if (announced !== null) return announced;
  const lead = leads[former] ?? null;
  if (lead === null) return null;
  const isList = unit.parent !== null || (before.kind === 'clause' && unit.kind === 'clause');
  const end = trimmed(folded, before.start, unit.start);
  return isList || GOES_ON.test(folded.slice(Math.max(before.start, end - TAIL), end)) ? lead : null;
}

/** Within a unit: the paragraph that announces the bullets of which one holds an offset. */
export function announcedWithin(folded: string, { start, paragraphs }: Unit, offset: number): Span | null {
  let index = paragraphs.findLastIndex((paragraph) => paragraph <= offset);
  for (let steps = 0; index > 0 && steps < MOST_BULLETS; steps += 1) {
    const from = Math.max(start, paragraphs[index - 1] ?? start);
    const to = paragraphs[index] ?? from;
    const announced = announcement(folded, from, to);
    if (announced !== null) return announced;
    const end = trimmed(folded, from, to);
    if (!GOES_ON.test(folded.slice(Math.max(from, end - TAIL), end))) return null;
    index -= 1;
  }
  return null;
}

/** The last stretch of `[start, end)` where it ends in a colon. */
function announcement(folded: string, start: number, end: number): Span | null {
  const to = trimmed(folded, start, end);
  if (to <= start || folded.charCodeAt(to - 1) !== COLON) return null;
  return { start: Math.max(start, to - LONGEST), end: to - 1 };
}

function trimmed(folded: string, start: number, end: number): number {
  let to = end;
  // What stands between is the item's own sign: spaces, dashes, bullets.
  while (to > start && /[\s\-–—*•#>]/u.test(folded.charAt(to - 1))) to -= 1;
  return to;
}
