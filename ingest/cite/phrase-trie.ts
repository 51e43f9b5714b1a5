/** Finds phrases at a place of a folded text: words may be stems, blanks match any white space, Han needs no word ends. */

export type PhraseHit<T> = { readonly end: number; readonly value: T };

type Node<T> = {
  readonly next: Map<number, Node<T>>;
  /** Phrases that end here at a word's end. */
  readonly whole: T[];
  /** Phrases that end here with any further letters of the word. */
  readonly stem: T[];
};

export type PhraseTrie<T> = {
  /** Longest phrase that begins exactly at an offset. */
  readonly at: (folded: string, start: number, limit: number) => PhraseHit<T> | null;
};

const BLANK = 32;
const STAR = 42;

export function phraseTrie<T>(phrases: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const root = node<T>();
  for (const [phrase, value] of phrases) add(root, phrase, value);
  // Most places begin no phrase: one look in a table tells.
  const begins = new Uint8Array(0x10000);
  for (const unit of root.next.keys()) begins[unit] = 1;
  return {
    at: (folded, start, limit) => (begins[folded.charCodeAt(start)] === 1 ? longest(root, folded, start, limit) : null),
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

function node<T>(): Node<T> {
  return { next: new Map(), whole: [], stem: [] };
}

function add<T>(root: Node<T>, phrase: string, value: T): void {
  let at = root;
  for (let i = 0; i < phrase.length; i += 1) {
    const unit = phrase.charCodeAt(i);
    if (unit === STAR && i === phrase.length - 1) {
      at.stem.push(value);
      return;
    }
    let next = at.next.get(unit);
    if (next === undefined) {
      next = node<T>();
      at.next.set(unit, next);
    }
    at = next;
  }
  at.whole.push(value);
}

function longest<T>(root: Node<T>, folded: string, start: number, limit: number): PhraseHit<T> | null {
  let at = root.next.get(folded.charCodeAt(start));
  if (at === undefined) return null;
  let best: PhraseHit<T> | null = null;
  let position = start + 1;
  while (at !== undefined) {
    if (at.stem.length > 0 || at.whole.length > 0) {
      const unit = position < limit ? folded.charCodeAt(position) : BLANK;
      const inWord = isWordUnit(unit) && !isHan(folded.charCodeAt(position - 1));
      if (!inWord && at.whole.length > 0) best = longer(best, position, at.whole[0] as T);
      else if (at.stem.length > 0) best = longer(best, wordEnd(folded, position, limit), at.stem[0] as T);
    }
    if (position >= limit) break;
    const unit = folded.charCodeAt(position);
    const star = at.next.get(STAR);
    if (star !== undefined) {
      // A stem inside a phrase: over the rest of the word, which must be followed by what the phrase goes on with.
      const end = wordEnd(folded, position, limit);
      const rest = restAfterStem(star, folded, end, limit);
      if (rest !== null && (best === null || rest.end > best.end)) best = rest;
    }
    if (isSpace(unit)) {
      at = at.next.get(BLANK);
      position += 1;
      while (at !== undefined && position < limit && isSpace(folded.charCodeAt(position))) position += 1;
    } else {
      at = at.next.get(unit);
      position += 1;
    }
  }
  return best;
}

function longer<T>(best: PhraseHit<T> | null, end: number, value: T): PhraseHit<T> {
  return best !== null && best.end > end ? best : { end, value };
}

function restAfterStem<T>(star: Node<T>, folded: string, from: number, limit: number): PhraseHit<T> | null {
  const blank = star.next.get(BLANK);
  if (blank === undefined || from >= limit || !isSpace(folded.charCodeAt(from))) return null;
  let position = from + 1;
  while (position < limit && isSpace(folded.charCodeAt(position))) position += 1;
  return longest(blank, folded, position, limit);
}

function wordEnd(folded: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && (isWordUnit(folded.charCodeAt(position)) || folded.charCodeAt(position) === 45)) {
    if (folded.charCodeAt(position) === 45 && !isWordUnit(folded.charCodeAt(position + 1))) break;
    position += 1;
  }
  return position;
}
