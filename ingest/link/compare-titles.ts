/** Whether two titles name one instrument: what both say, what only one says, and what the lexicon could not read. */

import type { TitleReading } from './read-title.ts';
import { soundsAlike } from './sounds-alike.ts';

/**
 * `same`: all is understood and equal. `partly`: what is not understood leaves no room for another topic. `perhaps`:
 * the same where there is nothing else that it could be.
 */
export type Likeness = 'same' | 'partly' | 'perhaps' | 'unsure' | 'different';

const ENOUGH_SHARED = 2;
const FEW_UNKNOWN = 3;
/** So much in common that one more word of the one language is a translator's. */
const MUCH_SHARED = 4;
/** Words by which a later instrument differs from the one that it is about. */
const CHANGES = new Set(
  [
    'amendment',
    'additional',
    'extension',
    'termination',
    'suspension',
    'accession',
    'first',
    'second',
    'third',
    'fourth',
  ].concat(['final', 'interim', 'results', 'ratification', 'kind:protocol', 'kind:agreement', 'kind:treaty']),
);

export function compareTitles(a: TitleReading, b: TitleReading): Likeness {
  if (disagree(a.numbers, b.numbers) || disagree(a.roles, b.roles)) return 'different';
  if (a.language === b.language) return compareInOneLanguage(a, b);
  const [unknownA, unknownB] = withoutPairs(a, b);
  const onlyA = missing(a.topics, b.topics);
  const onlyB = missing(b.topics, a.topics);
  const shared = a.topics.size - onlyA.length;
  const isRead = unknownA === 0 && unknownB === 0;
  const hasNumbers = a.numbers.size === b.numbers.size;
  if (!hasNumbers) return 'unsure';
  const unknown = unknownA + unknownB;
  if (onlyA.length === 0 && onlyB.length === 0) {
    if (isRead && shared > 0) return beginsAndContinues(a, b) ? 'unsure' : 'same';
    if (isRead) return bareLikeness(a, b);
    if (shared >= ENOUGH_SHARED && Math.max(unknownA, unknownB) <= shared) return 'partly';
    return shared > 0 && unknown <= FEW_UNKNOWN ? 'perhaps' : 'unsure';
  }
  const openA = onlyA.length - unknownB;
  const openB = onlyB.length - unknownA;
  if (openA > 0 && openB > 0) return 'different';
  if (openA <= 0 && openB <= 0) {
    const only = onlyA.length + onlyB.length;
    if (shared >= ENOUGH_SHARED && only <= shared && unknown <= shared) return 'partly';
    return shared > 0 && unknown <= FEW_UNKNOWN ? 'perhaps' : 'unsure';
  }
  const extra = [...onlyA, ...onlyB];
  const isNuance = extra.length === 1 && shared >= MUCH_SHARED && isRead && !extra.some((id) => CHANGES.has(id));
  return isNuance ? 'perhaps' : 'unsure';
}

/** In one language an instrument has one title: other words are another instrument, a bare title may be a short form. */
function compareInOneLanguage(a: TitleReading, b: TitleReading): Likeness {
  const isSame =
    equal(a.topics, b.topics) &&
    equal(a.common, b.common) &&
    equal(a.numbers, b.numbers) &&
    equal(new Set(a.unknown), new Set(b.unknown));
  if (isSame && equal(a.roles, b.roles)) return 'same';
  return isBare(a) || isBare(b) ? 'unsure' : 'different';
}

function isBare({ topics, unknown }: TitleReading): boolean {
  return topics.size === 0 && unknown.length === 0;
}

/** 中俄联合声明, Совместное заявление …: titles that say nothing but what they are are alike where their words are. */
function bareLikeness(a: TitleReading, b: TitleReading): Likeness {
  if (!equal(a.roles, b.roles)) return 'unsure';
  if (equal(a.common, b.common)) return 'same';
  return [...a.common].some((id) => b.common.has(id)) ? 'perhaps' : 'unsure';
}

/** On establishing a partnership, and on deepening it: all topics agree, and they are two. */
function beginsAndContinues({ common: a }: TitleReading, { common: b }: TitleReading): boolean {
  const begins = (words: ReadonlySet<string>) => words.has('establish') && !words.has('strengthen');
  const continues = (words: ReadonlySet<string>) => words.has('strengthen') && !words.has('establish');
  return (begins(a) && continues(b)) || (continues(a) && begins(b));
}

/** How many words of each are left when those are taken out that are one word in two alphabets. */
function withoutPairs(a: TitleReading, b: TitleReading): readonly [number, number] {
  if (a.language === 'zh' || b.language === 'zh') return [a.unknown.length, b.unknown.length];
  const rest = [...b.unknown];
  let left = 0;
  for (const word of a.unknown) {
    const at = rest.findIndex((other) => soundsAlike(word, other));
    if (at >= 0) rest.splice(at, 1);
    else left += 1;
  }
  return [left, rest.length];
}

/** How well two titles of which all topics agree fit in their freely translated words too. */
export function closeness(a: TitleReading, b: TitleReading): number {
  const shared = [...a.common].filter((id) => b.common.has(id)).length;
  return shared * 2 - a.common.size - b.common.size;
}

function disagree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !equal(a, b);
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function missing(of: ReadonlySet<string>, from: ReadonlySet<string>): readonly string[] {
  return [...of].filter((one) => !from.has(one));
}
