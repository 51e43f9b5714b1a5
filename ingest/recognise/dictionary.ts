/**
 * Strings to find in a text, as a trie over UTF-16 code units that is walked from every place where a word may begin.
 * Against a full Aho-Corasick automaton this needs no failure links (half the time to build), gives the longest name
 * from each start at once, and takes any run of blanks, a line break included, for the blank in a name.
 */
import { CHARACTER_KIND, SPACE } from './characters.ts';

const MAX_BLANKS = 8;
const HYPHEN = 0x2d;
/** The places of a slot, of which there are two to this power. */
const SLOT = 2;
const UNIT = 1;
const CHILD = 2;
const CONNECTED = 1;
const DEFERRED = 2;
/** A node that one code unit leads to. */
const FIRST = 4;
const PAIRS = 1 << 16;

export type Dictionary = {
  /** Strings added under `parent` (0 is the root) lead to a node; the same string always to the same one. */
  readonly add: (text: string, parent?: number) => number;
  /** A node from which further strings go on, not reachable by a string of its own. */
  readonly detached: () => number;
  /** Whatever goes on from `to` also goes on from `from`: the tail behind each case form of a head. */
  readonly connect: (from: number, to: number) => void;
  readonly mark: (node: number, value: number) => void;
  /** `expand` adds what goes on from the node, when a text first leads there. */
  readonly defer: (node: number, expand: () => void) => void;
  /** Whether any string may begin at `at`: where it says no, none does. */
  readonly mayBegin: (text: string, at: number) => boolean;
  /** Calls back with the value and end of every marked string that begins at `at`, shorter ones first. */
  readonly walk: (text: string, at: number, found: (value: number, end: number) => void) => void;
};

export function createDictionary(): Dictionary {
  let capacity = 1 << 14;
  // Side by side for each slot, so that a look reads one line of memory: node, unit, child. A free slot has no child.
  let table = new Int32Array(capacity << SLOT);
  let size = 0;
  let nodes = 1;
  let values = new Int32Array(1 << 15).fill(-1);
  const root = new Int32Array(0x10000);
  /** The first two code units of every string, hashed: most places are told by a look here, without one at the table. */
  const pairs = new Uint8Array(PAIRS);
  const connections = new Map<number, number[]>();
  const deferred = new Map<number, (() => void)[]>();
  let flags = new Uint8Array(values.length);

  const place = (node: number, unit: number): number => {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    hash ^= hash >>> 15;
    const mask = (capacity << SLOT) - 1;
    let slot = (hash << SLOT) & mask;
    while (table[slot + CHILD] !== 0 && !(table[slot] === node && table[slot + UNIT] === unit)) {
      slot = (slot + (1 << SLOT)) & mask;
    }
    return slot;
  };

  const pairOf = (first: number, unit: number): number => (Math.imul(first, 0x9e3779b1) ^ unit) & (PAIRS - 1);

  const next = (node: number, unit: number): number =>
    (node === 0 ? root[unit] : table[place(node, unit) + CHILD]) ?? 0;

  const put = (node: number, unit: number, child: number) => {
    const slot = place(node, unit);
    table[slot] = node;
    table[slot + UNIT] = unit;
    table[slot + CHILD] = child;
  };

  const allocate = (): number => {
    const node = nodes;
    nodes += 1;
    if (nodes >= values.length) {
      const larger = new Int32Array(values.length * 2).fill(-1);
      larger.set(values);
      values = larger;
      const moreFlags = new Uint8Array(larger.length);
      moreFlags.set(flags);
      flags = moreFlags;
    }
    return node;
  };

  const grow = () => {
    const before = table;
    capacity *= 2;
    table = new Int32Array(capacity << SLOT);
    for (let slot = 0; slot < before.length; slot += 1 << SLOT) {
      const child = before[slot + CHILD] ?? 0;
      if (child !== 0) put(before[slot] ?? 0, before[slot + UNIT] ?? 0, child);
    }
  };

  const add = (text: string, parent = 0): number => {
    let node = parent;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let to = next(node, unit);
      if (to === 0) {
        to = allocate();
        if (node === 0) {
          root[unit] = to;
          flags[to] = FIRST;
        } else {
          if (((flags[node] ?? 0) & FIRST) !== 0) pairs[pairOf(node, unit)] = 1;
          if (size * 2 > capacity) grow();
          put(node, unit, to);
          size += 1;
        }
      }
      node = to;
    }
    return node;
  };

  const expand = (node: number) => {
    flags[node] = (flags[node] ?? 0) & ~DEFERRED;
    const expansions = deferred.get(node) ?? [];
    deferred.delete(node);
    for (const run of expansions) run();
  };

  const walkFrom = (start: number, text: string, from: number, found: (value: number, end: number) => void) => {
    let node = start;
    let at = from;
    for (;;) {
      if (at >= text.length) return;
      const unit = text.charCodeAt(at);
      at += 1;
      if (CHARACTER_KIND[unit] === SPACE) {
        const before = node;
        node = next(before, 0x20);
        // Good Neighbourliness and Good-Neighbourliness are one name, on one line and with one blank.
        if (node === 0 && unit === 0x20) node = next(before, HYPHEN);
        if (node === 0) return;
        const limit = Math.min(text.length, at + MAX_BLANKS);
        let breaks = unit === 0x0a ? 1 : 0;
        while (at < limit && CHARACTER_KIND[text.charCodeAt(at)] === SPACE) {
          if (text.charCodeAt(at) === 0x0a) breaks += 1;
          at += 1;
        }
        // An empty line ends a name.
        if (breaks > 1) return;
      } else {
        const before = node;
        node = next(before, unit);
        if (node === 0 && unit === HYPHEN) node = next(before, 0x20);
        if (node === 0) return;
      }
      const flag = flags[node] ?? 0;
      if ((flag & (CONNECTED | DEFERRED)) !== 0) {
        if ((flag & DEFERRED) !== 0) expand(node);
        for (const to of connections.get(node) ?? []) walkFrom(to, text, at, found);
      }
      const value = values[node] ?? -1;
      if (value >= 0) found(value, at);
    }
  };

  return {
    add,
    detached: allocate,
    connect: (from, to) => {
      const known = connections.get(from);
      flags[from] = (flags[from] ?? 0) | CONNECTED;
      if (!known) connections.set(from, [to]);
      else if (!known.includes(to)) known.push(to);
    },
    mark: (node, value) => {
      values[node] = value;
    },
    defer: (node, run) => {
      flags[node] = (flags[node] ?? 0) | DEFERRED;
      const known = deferred.get(node);
      if (known) known.push(run);
      else deferred.set(node, [run]);
    },
    mayBegin: (text, at) => {
      const first = root[text.charCodeAt(at)] ?? 0;
      if (first === 0) return false;
      // A string of this unit alone, or one whose rest is not in the table yet.
      if ((values[first] ?? -1) >= 0 || flags[first] !== FIRST) return true;
      if (at + 1 >= text.length) return false;
      const unit = text.charCodeAt(at + 1);
      return pairs[pairOf(first, CHARACTER_KIND[unit] === SPACE ? 0x20 : unit)] === 1;
    },
    walk: (text, at, found) => walkFrom(0, text, at, found),
  };
}
