/** Joins what is one and leaves apart what contradicts itself; the order of what comes in makes no difference. */

import { type Comparison, compareInstruments } from './compare-instruments.ts';
import type { Likeness } from './compare-titles.ts';
import type { Linkable } from './linkable.ts';

const STRENGTH: Readonly<Record<Likeness, number>> = { same: 4, partly: 3, perhaps: 2, unsure: 1, different: 0 };

export type Pair = { readonly a: Linkable; readonly b: Linkable; readonly comparison: Comparison };

export type Joined = {
  /** Groups of two and more. */
  readonly groups: readonly (readonly Linkable[])[];
  /** Pairs that are alike and stay apart. */
  readonly doubts: readonly Pair[];
};

/** `linkables`: all of the same issuers. */
export function join(linkables: readonly Linkable[]): Joined {
  const pairs = candidatePairs(linkables);
  const doubts: Pair[] = pairs.filter(({ comparison }) => comparison.likeness === 'unsure');
  const likely = pairs.filter(({ comparison }) => comparison.likeness === 'same' || comparison.likeness === 'partly');
  const maybe = pairs.filter(({ comparison }) => comparison.likeness === 'perhaps');
  const alone = maybe.filter((pair) => hasNoRival(pair, linkables, likely));
  doubts.push(...maybe.filter((pair) => !alone.includes(pair)));
  const edges = [...likely, ...alone];
  const kept = keepNearest(edges);
  const isKept = new Set(kept);
  doubts.push(...edges.filter((edge) => !isKept.has(edge)));
  const groups: (readonly Linkable[])[] = [];
  for (const component of components(kept)) {
    if (isConsistent(component.members)) {
      groups.push(component.members);
      continue;
    }
    // What only partly fits goes first; what then still contradicts itself is not joined at all.
    const sure = component.edges.filter(({ comparison }) => comparison.likeness === 'same');
    doubts.push(...component.edges.filter(({ comparison }) => comparison.likeness !== 'same'));
    for (const { members, edges: left } of components(sure)) {
      if (isConsistent(members)) groups.push(members);
      else doubts.push(...left);
    }
  }
  return { groups, doubts };
}

/** Sorted by first day, so that only those are compared whose dates can be one. */
function candidatePairs(linkables: readonly Linkable[]): readonly Pair[] {
  const dated = linkables
    .filter(({ date }) => date !== null)
    .sort((a, b) => order(a.date?.from ?? '', b.date?.from ?? '') || order(a.id, b.id));
  const pairs: Pair[] = [];
  for (const [index, a] of dated.entries()) {
    for (let next = index + 1; next < dated.length; next += 1) {
      const b = dated[next];
      if (!b || !a.date || !b.date || b.date.from > a.date.to) break;
      // What knowledge tells apart is apart.
      if (a.isKnown && b.isKnown) continue;
      const comparison = compareInstruments(a, b);
      if (comparison.likeness !== 'different') pairs.push({ a, b, comparison });
    }
  }
  return pairs;
}

/** Nothing else in their languages, of their kind and of that day, that either could be instead. */
function hasNoRival({ a, b }: Pair, linkables: readonly Linkable[], likely: readonly Pair[]): boolean {
  const isOne = (x: Linkable, y: Linkable) =>
    likely.some((pair) => (pair.a === x && pair.b === y) || (pair.a === y && pair.b === x));
  return linkables.every(
    (other) =>
      other === a ||
      other === b ||
      !overlaps(other, a) ||
      ((!sharesLanguage(other, a) || isOne(other, a)) && (!sharesLanguage(other, b) || isOne(other, b))),
  );
}

function overlaps({ date: one }: Linkable, { date: other }: Linkable): boolean {
  return one !== null && other !== null && one.from <= other.to && other.from <= one.to;
}

/** And the kind: another treaty in Russian could be what this Chinese treaty is. */
function sharesLanguage(one: Linkable, other: Linkable): boolean {
  return one.titles.some((a) => other.titles.some((b) => a.language === b.language && a.kind === b.kind));
}

/** Of several that contradict each other, an instrument keeps the nearest; where two are as near, none. */
function keepNearest(edges: readonly Pair[]): readonly Pair[] {
  const byId = new Map<string, Pair[]>();
  for (const edge of edges) {
    for (const { id } of [edge.a, edge.b]) byId.set(id, [...(byId.get(id) ?? []), edge]);
  }
  return edges.filter((edge) =>
    [edge.a, edge.b].every((end) =>
      (byId.get(end.id) ?? []).every(
        (rival) => rival === edge || !contradict(end, edge, rival) || isNearer(edge, rival),
      ),
    ),
  );
}

function contradict(end: Linkable, edge: Pair, rival: Pair): boolean {
  return compareInstruments(otherEnd(edge, end), otherEnd(rival, end)).likeness === 'different';
}

function isNearer({ comparison: one }: Pair, { comparison: other }: Pair): boolean {
  if (one.likeness !== other.likeness) return STRENGTH[one.likeness] > STRENGTH[other.likeness];
  return one.closeness > other.closeness;
}

function otherEnd({ a, b }: Pair, end: Linkable): Linkable {
  return a.id === end.id ? b : a;
}

function isConsistent(members: readonly Linkable[]): boolean {
  return members.every((a, index) =>
    members.slice(index + 1).every((b) => compareInstruments(a, b).likeness !== 'different'),
  );
}

type Component = { readonly members: readonly Linkable[]; readonly edges: readonly Pair[] };

function components(edges: readonly Pair[]): readonly Component[] {
  const root = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    root.set(id, at);
    return at;
  };
  for (const { a, b } of edges) {
    const [first, second] = [find(a.id), find(b.id)].sort(order);
    if (first !== undefined && second !== undefined) root.set(second, first);
  }
  const found = new Map<string, { readonly members: Map<string, Linkable>; readonly edges: Pair[] }>();
  for (const edge of edges) {
    const key = find(edge.a.id);
    const component = found.get(key) ?? { members: new Map<string, Linkable>(), edges: [] as Pair[] };
    for (const end of [edge.a, edge.b]) component.members.set(end.id, end);
    component.edges.push(edge);
    found.set(key, component);
  }
  return [...found.values()].map((one) => ({ members: [...one.members.values()], edges: one.edges }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
