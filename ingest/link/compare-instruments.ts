/** Whether two instruments of the same issuers are one: by their dates, kinds and titles. */
import { closeness, compareTitles, type Likeness } from './compare-titles.ts';
import type { Linkable } from './linkable.ts';
import type { TitleReading } from './read-title.ts';

export type Comparison = {
  readonly likeness: Likeness;
  /** Higher is nearer; decides between several that are the same. */
  readonly closeness: number;
};

const RANK: Readonly<Record<Likeness, number>> = { same: 4, partly: 3, perhaps: 2, unsure: 1, different: 0 };
const DIFFERENT: Comparison = { likeness: 'different', closeness: 0 };
/** Kinds that one language tells apart and another does not: 领事条约, Консульская конвенция. */
const NEAR_KINDS = new Set(['convention+treaty', 'communique+statement', 'agreement+treaty']);
const ONE_DAY = 1_000;

export function compareInstruments(a: Linkable, b: Linkable): Comparison {
  if (a.isKnown && b.isKnown) return DIFFERENT;
  if (a.issuers !== b.issuers || a.issuers === '' || !a.date || !b.date) return DIFFERENT;
  if (a.date.from > b.date.to || b.date.from > a.date.to) return DIFFERENT;
  const isExact = isOneDay(a) && isOneDay(b);
  let best = DIFFERENT;
  for (const first of a.titles) {
    for (const second of b.titles) {
      const found = compare(first, second, isExact);
      const isBetter =
        RANK[found.likeness] > RANK[best.likeness] ||
        (found.likeness === best.likeness && found.closeness > best.closeness);
      if (isBetter) best = found;
    }
  }
  return best;
}

function compare(a: TitleReading, b: TitleReading, isExact: boolean): Comparison {
  const likeness = compareTitles(a, b);
  const kinds = kindLikeness(a, b, isExact);
  const lower = RANK[kinds] < RANK[likeness] ? kinds : likeness;
  const isWeak = !isExact && (lower !== 'same' || a.topics.size === 0);
  return {
    likeness: isWeak && lower !== 'different' ? 'unsure' : lower,
    closeness: closeness(a, b) + (isExact ? ONE_DAY : 0),
  };
}

function kindLikeness(a: TitleReading, b: TitleReading, isExact: boolean): Likeness {
  if (a.kind === null || b.kind === null) return 'unsure';
  if (a.kind === b.kind) return 'same';
  const isNear = a.language !== b.language && NEAR_KINDS.has([a.kind, b.kind].sort().join('+'));
  return isNear && isExact ? 'same' : 'different';
}

function isOneDay({ date }: Linkable): boolean {
  return date !== null && date.from === date.to;
}
