/** Finds phrases at a place of a folded text: words may be stems, blanks match any white space, Han needs no word ends. */

export type PhraseHit<T> = { readonly end: number; readonly value: T };

export type PhraseTrie<T> = {
  /** Longest phrase that begins exactly at an offset. */
  readonly at: (folded: string, start: number, limit: number) => PhraseHit<T> | null;
};

const BLANK = 32;
const STAR = 42;

/** Nodes by number, the root being 0: a table of first units, below it lists of siblings. Flat, since it is asked at every word. */
type Nodes<T> = {
  readonly first: Int32Array;
  readonly unit: number[];
  readonly child: number[];
  readonly sibling: number[];
  /** Phrases that end here at a word's end. */
  readonly whole: (T | undefined)[];
  /** Phrases that end here with any further letters of the word. */
  readonly stem: (T | undefined)[];
};

export function phraseTrie<T>(phrases: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const nodes: Nodes<T> = {
    first: new Int32Array(0x10000),
    unit: [0],
    child: [0],
    sibling: [0],
    whole: [undefined],
    stem: [undefined],
  };
  for (const [phrase, value] of phrases) add(nodes, phrase, value);
  return {
    at: (folded, start, limit) => {
      const node = nodes.first[folded.charCodeAt(start)] as number;
      return node === 0 ? null : longest(nodes, node, folded, start, limit);
    },
  };
}

/** A letter or digit of a script that is written in words. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 0x400 && unit <= 0x52f) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

export function isSpace(unit: number): boolean {
  return unit === BLANK || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0 || unit === 0x3000;
}

function add<T>(nodes: Nodes<T>, phrase: string, value: T): void {
  let at = 0;
  for (let i = 0; i < phrase.length; i += 1) {
    const unit = phrase.charCodeAt(i);
    if (unit === STAR && i === phrase.length - 1) {
      nodes.stem[at] ??= value;
      return;
    }
    at = next(nodes, at, unit) || grow(nodes, at, unit);
  }
  nodes.whole[at] ??= value;
}

function grow<T>(nodes: Nodes<T>, parent: number, unit: number): number {
  const node = nodes.unit.length;
  nodes.unit.push(unit);
  nodes.child.push(0);
  nodes.sibling.push(parent === 0 ? 0 : (nodes.child[parent] as number));
  nodes.whole.push(undefined);
  nodes.stem.push(undefined);
  if (parent === 0) nodes.first[unit] = node;
  else nodes.child[parent] = node;
  return node;
}

/** 0 where there is none. */
function next<T>(nodes: Nodes<T>, parent: number, unit: number): number {
  if (parent === 0) return nodes.first[unit] as number;
  let node = nodes.child[parent] as number;
  while (node !== 0 && nodes.unit[node] !== unit) node = nodes.sibling[node] as number;
  return node;
}

function longest<T>(nodes: Nodes<T>, from: number, folded: string, start: number, limit: number): PhraseHit<T> | null {
  let at = from;
  let best: PhraseHit<T> | null = null;
  let position = start + 1;
  while (at !== 0) {
    const whole = nodes.whole[at];
    const stem = nodes.stem[at];
    if (whole !== undefined || stem !== undefined) {
      const inWord =
        position < limit && isWordUnit(folded.charCodeAt(position)) && !isHan(folded.charCodeAt(position - 1));
      if (!inWord && whole !== undefined) best = longer(best, position, whole);
      else if (stem !== undefined) best = longer(best, wordEnd(folded, position, limit), stem);
    }
    if (position >= limit) break;
    const star = next(nodes, at, STAR);
    if (star !== 0) {
      // A stem inside a phrase: over the rest of the word, which must be followed by what the phrase goes on with.
      const rest = restAfterStem(nodes, star, folded, wordEnd(folded, position, limit), limit);
      if (rest !== null && (best === null || rest.end > best.end)) best = rest;
    }
    const unit = folded.charCodeAt(position);
    position += 1;
    if (isSpace(unit)) {
      at = next(nodes, at, BLANK);
      while (at !== 0 && position < limit && isSpace(folded.charCodeAt(position))) position += 1;
    } else at = next(nodes, at, unit);
  }
  return best;
}

function longer<T>(best: PhraseHit<T> | null, end: number, value: T): PhraseHit<T> {
  return best !== null && best.end > end ? best : { end, value };
}

function restAfterStem<T>(
  nodes: Nodes<T>,
  star: number,
  folded: string,
  from: number,
  limit: number,
): PhraseHit<T> | null {
  const blank = next(nodes, star, BLANK);
  if (blank === 0 || from >= limit || !isSpace(folded.charCodeAt(from))) return null;
  let position = from + 1;
  while (position < limit && isSpace(folded.charCodeAt(position))) position += 1;
  const node = position < limit ? next(nodes, blank, folded.charCodeAt(position)) : 0;
  return node === 0 ? null : longest(nodes, node, folded, position, limit);
}

function wordEnd(folded: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && (isWordUnit(folded.charCodeAt(position)) || folded.charCodeAt(position) === 45)) {
    if (folded.charCodeAt(position) === 45 && !isWordUnit(folded.charCodeAt(position + 1))) break;
    position += 1;
  }
  return position;
}
