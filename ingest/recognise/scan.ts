/** One pass over a text: every name that is known, the longest from the leftmost place, and every place where a pattern may begin. */

import type { TriggerName } from '#ingest/patterns/triggers';
import type { Reading } from '#ingest/reading';
import type { Span } from '#model/span';
import { CHARACTER_KIND, HAN, isWordUnit, WORD } from './characters.ts';
import { type Lexicon, type NameEntry, type ScriptLexicon, scriptOfUnit } from './lexicon.ts';

export type NameHit = Span & { readonly entries: readonly NameEntry[] };
export type TriggerHit = Span & { readonly trigger: TriggerName };
export type Scan = { readonly names: readonly NameHit[]; readonly triggers: readonly TriggerHit[] };

export function scan({ text, folded }: Pick<Reading, 'text' | 'folded'>, lexicon: Lexicon): Scan {
  const names: NameHit[] = [];
  const triggers: TriggerHit[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  const note = (value: number, end: number) => {
    values.push(value);
    ends.push(end);
  };
  const scripts: Partial<Record<'Latn' | 'Cyrl' | 'Hani', ScriptLexicon>> = {};
  let inWord = false;
  /** Within an instrument's name the States and organisations in it are still looked for. */
  let insideUntil = 0;
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    const kind = CHARACTER_KIND[unit];
    const begins = kind !== WORD || !inWord;
    inWord = kind === WORD;
    if (!begins) {
      at += 1;
      continue;
    }
    const script = scriptOfUnit(unit);
    let lexiconOfScript = scripts[script];
    if (!lexiconOfScript) {
      lexiconOfScript = lexicon.of(script);
      scripts[script] = lexiconOfScript;
    }
    values.length = 0;
    ends.length = 0;
    lexiconOfScript.dictionary.walk(folded, at, note);
    let next = at + 1;
    for (let index = longestFirst(ends); index >= 0; index = nextShorter(ends, index)) {
      const end = ends[index] ?? at;
      const slot = lexiconOfScript.slots[values[index] ?? 0];
      if (!slot || !wordEnds(folded, end, slot.trigger)) continue;
      if (at < insideUntil && end > insideUntil) continue;
      if (slot.trigger && at >= insideUntil) triggers.push({ start: at, end, trigger: slot.trigger });
      const entries = slot.names.filter((entry) => fits(entry, text, at, end));
      const isNested = at < insideUntil;
      if (entries.length > 0 && !(isNested && entries[0]?.type === 'Instrument'))
        names.push({ start: at, end, entries });
      if (entries.length > 0 || slot.hides) {
        if (isOnlyWeak(entries)) continue;
        if (entries[0]?.type !== 'Instrument') next = end;
        else insideUntil = Math.max(insideUntil, end);
        break;
      }
    }
    at = next;
    inWord = isWordUnit(folded, at - 1);
  }
  return { names, triggers };
}

/** A weak name may come to nothing: what stands within it is looked for all the same. */
function isOnlyWeak(entries: readonly NameEntry[]): boolean {
  return entries.length > 0 && entries.every(({ sort }) => sort === 'weak' || sort === 'weak-acronym');
}

/** A name may not end within a word; a trigger such as `a/` is a beginning. */
function wordEnds(folded: string, end: number, trigger: TriggerName | null): boolean {
  return trigger === 'un-symbol' || !isWordUnit(folded, end - 1) || !isWordUnit(folded, end);
}

/** Names keep their case where they have one: `turkey` and `chad` are no States. */
function fits(entry: NameEntry, text: string, start: number, end: number): boolean {
  if (entry.printed !== null) return text.slice(start, end) === entry.printed;
  const first = text.charCodeAt(start);
  if (CHARACTER_KIND[first] === HAN || entry.sort === 'side') return true;
  const letter = text[start] ?? '';
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

function longestFirst(ends: readonly number[]): number {
  return nextShorter(ends, -1);
}

/** The index of the next shorter end than that at `index`; -1 for none. Few strings begin at one place: a scan will do. */
function nextShorter(ends: readonly number[], index: number): number {
  const limit = index < 0 ? Number.POSITIVE_INFINITY : (ends[index] ?? 0);
  let best = -1;
  for (let i = 0; i < ends.length; i += 1) {
    const end = ends[i] ?? 0;
    if (end < limit && (best < 0 || end > (ends[best] ?? 0))) best = i;
  }
  return best;
}
