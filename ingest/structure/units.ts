/** Turns the outline into numbered units in reading order. */

import type { Reading } from '#ingest/reading';
import type { Role } from '#ingest/structure/block';
import { footnoteCalls, footnoteSign } from '#ingest/structure/footnote-signs';
import type { Genre } from '#ingest/structure/genre';
import { numberNodes } from '#ingest/structure/numbers';
import { openingAct } from '#ingest/structure/opening-act';
import type { Node } from '#ingest/structure/outline';
import { gatherPreamble } from '#ingest/structure/preamble';
import type { Unit } from '#ingest/structure/unit';
import type { UnitKind } from '#model/annotated-document';

const PART_KINDS: Readonly<Partial<Record<Role, UnitKind>>> = {
  title: 'title',
  heading: 'heading',
  dateline: 'dateline',
  signoff: 'signoff',
  formula: 'formula',
  footnote: 'footnote',
  note: 'note',
};

export function toUnits(reading: Reading, outlined: readonly Node[], genre: Genre): readonly Unit[] {
  const nodes = genre.excerpt || genre.resolution ? outlined : gatherPreamble(reading, outlined);
  const numbers = numberNodes(reading, nodes, genre);
  const footnote = nodes.find(({ block }) => block.role === 'footnote');
  // Footnotes stand below the text, and do not call one another.
  const calls = footnoteCalls(reading.folded, footnote?.block.start ?? 0);
  const units = nodes.map((node, index): Unit => {
    const { number, kind, citable } =
      node.type === 'part'
        ? part(reading, node, calls)
        : (numbers[index] ?? { number: '', kind: 'clause', citable: true });
    return {
      start: node.block.start,
      end: node.end,
      number,
      kind,
      citable,
      parent: node.parent,
      paragraphs: node.paragraphs,
      act: citable ? openingAct(reading, node.block, /^(?:pp|op)\d/.test(number)) : null,
    };
  });
  return joinFootnotes(nested(contained(units)), calls);
}

function part(
  { folded }: Reading,
  { block }: Node,
  calls: ReadonlyMap<string, number>,
): Pick<Unit, 'number' | 'kind' | 'citable'> {
  const kind = PART_KINDS[block.role] ?? 'note';
  const sign = kind === 'footnote' ? footnoteSign(folded, block.start, calls) : '';
  return { number: `${kind}${sign}`, kind, citable: false };
}

/** A parent ends where the last of its children ends. */
function contained(units: readonly Unit[]): readonly Unit[] {
  const ends = units.map(({ end }) => end);
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const parent = units[index]?.parent;
    if (parent != null) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return units.map((unit, index) => ({ ...unit, end: ends[index] ?? unit.end }));
}

/** A heading between the points of one paragraph is inside that paragraph. */
function nested(units: readonly Unit[]): readonly Unit[] {
  const open: number[] = [];
  return units.map((unit, index) => {
    while (open.length > 0 && (units[open.at(-1) ?? 0]?.end ?? 0) <= unit.start) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(index);
    return unit.citable || unit.kind === 'footnote' || unit.parent === parent ? unit : { ...unit, parent };
  });
}

/** A footnote that stands below its sign is one with it, and belongs to the clause that calls it. */
function joinFootnotes(units: readonly Unit[], calls: ReadonlyMap<string, number>): readonly Unit[] {
  if (!units.some(({ kind }) => kind === 'footnote')) return units;
  const first = units.findIndex(({ kind }) => kind === 'footnote');
  const callers = units.slice(0, first);
  const joined: Unit[] = [];
  let paragraphs: number[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (unit.kind !== 'footnote') joined.push(unit);
    else if (unit.number === 'footnote' && last?.kind === 'footnote') {
      paragraphs.push(unit.start);
      joined[joined.length - 1] = { ...last, end: unit.end, paragraphs };
    } else {
      paragraphs = [...unit.paragraphs];
      const call = calls.get(unit.number.slice('footnote'.length));
      joined.push({ ...unit, paragraphs, parent: call === undefined ? null : innermost(callers, call) });
    }
  }
  return joined;
}

/** Of units in reading order whose parents contain them. */
function innermost(units: readonly Unit[], offset: number): number | null {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index: number | null = low - 1; index !== null && index >= 0; index = units[index]?.parent ?? null) {
    if (offset < (units[index]?.end ?? 0)) return index;
  }
  return null;
}
