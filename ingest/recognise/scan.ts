/** One pass over a text: every name that is known, the longest from the leftmost place, and every place where a pattern may begin. */

import type { TriggerName } from '#ingest/patterns/triggers';
import type { Reading } from '#ingest/reading';
import type { Span } from '#model/span';
import { CHARACTER_KIND, HAN, isWordUnit, SPACE, WORD } from './characters.ts';
import type { Lexicon, NameEntry, ScriptLexicon } from './lexicon.ts';
import { scriptOfUnit } from './lexicon-script.ts';

export type NameHit = Span & { readonly entries: readonly NameEntry[] };
export type TriggerHit = Span & { readonly trigger: TriggerName };
export type Scan = { readonly names: readonly NameHit[]; readonly triggers: readonly TriggerHit[] };

const MOST_STRINGS = 64;

export function scan({ text, folded }: Pick<Reading, 'text' | 'folded'>, lexicon: Lexicon): Scan {
  const names: NameHit[] = [];
  const triggers: TriggerHit[] = [];
  const ends = new Int32Array(MOST_STRINGS);
  const values = new Int32Array(MOST_STRINGS);
  let count = 0;
  const note = (value: number, end: number) => {
    if (count === MOST_STRINGS) return;
    values[count] = value;
    ends[count] = end;
    count += 1;
  };
  let latin: ScriptLexicon | null = null;
  let cyrillic: ScriptLexicon | null = null;
  let han: ScriptLexicon | null = null;
  let common: ScriptLexicon | null = null;
  /** Within an instrument's name the States and organisations in it are still looked for. */
  let insideUntil = 0;
  let inWord = false;
  let at = 0;
  const { length } = folded;
  while (at < length) {
    const unit = folded.charCodeAt(at);
    const kind = CHARACTER_KIND[unit];
    if (kind === SPACE || (kind === WORD && inWord)) {
      inWord = kind === WORD;
      at += 1;
      continue;
    }
    inWord = kind === WORD;
    let script: ScriptLexicon;
    if (kind === HAN) {
      han ??= lexicon.of('Hani');
      script = han;
    } else if (unit >= 0x400 && unit < 0x530) {
      cyrillic ??= lexicon.of('Cyrl');
      script = cyrillic;
    } else if (scriptOfUnit(unit) === 'Latn') {
      latin ??= lexicon.of('Latn');
      script = latin;
    } else {
      common ??= lexicon.of('Zyyy');
      script = common;
    }
    if (!script.dictionary.mayBegin(folded, at)) {
      at += 1;
      continue;
    }
    count = 0;
    script.dictionary.walk(folded, at, note);
    let next = at + 1;
    for (let limit = length + 1; count > 0; ) {
      // The longest that is left; few strings begin at one place, so a scan will do.
      let best = -1;
      for (let index = 0; index < count; index += 1) {
        const end = ends[index] ?? 0;
        if (end < limit && (best < 0 || end > (ends[best] ?? 0))) best = index;
      }
      if (best < 0) break;
      const end = ends[best] ?? at;
      limit = end;
      const slot = script.slots[values[best] ?? 0];
      if (!slot || !wordEnds(folded, end, slot.trigger)) continue;
      if (at < insideUntil && end > insideUntil) continue;
      if (slot.trigger && at >= insideUntil) triggers.push({ start: at, end, trigger: slot.trigger });
      const entries = fitting(slot.names, text, at, end);
      if (entries.length > 0 && !(at < insideUntil && entries[0]?.type === 'Instrument')) {
        names.push({ start: at, end, entries });
      }
      if (entries.length > 0 ? !isOnlyWeak(entries) : slot.hides) {
        if (entries[0]?.type === 'Instrument') {
          // What a treaty's name begins with is looked for as well.
          insideUntil = Math.max(insideUntil, end);
          continue;
        }
        next = end;
        break;
      }
    }
    if (next > at + 1) inWord = isWordUnit(folded, next - 1);
    at = next;
  }
  return { names, triggers };
}

/** Most strings are names of one row, and most of those fit: no new list for them. */
function fitting(entries: readonly NameEntry[], text: string, start: number, end: number): readonly NameEntry[] {
  const [only] = entries;
  if (only && entries.length === 1) return fits(only, text, start, end) ? entries : NONE;
  return entries.length === 0 ? NONE : entries.filter((entry) => fits(entry, text, start, end));
}

const NONE: readonly NameEntry[] = [];

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
