/** A name that knowledge does not have as printed, with an acronym behind it that it has: Non Proliferation Treaty (NPT). */
import { definitionsBehind } from '#ingest/patterns/definitions';
import type { Reading } from '#ingest/reading';
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';

const MOST = 200;
/** Of the words of the printed name so many must stand in a known one. */
const SHARED = 0.6;

/** `drafts` in reading order: names that only patterns found become what the acronym behind them means. */
export function knownByAcronym({ text, folded }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const meant = new Map<string, Entity>();
  for (const [index, { entity, rule, end }] of drafts.entries()) {
    if (!entity || !rule.startsWith('pattern:') || meant.size >= MOST) continue;
    for (const term of definitionsBehind(text, folded, end)) {
      const known = term.isAcronym ? knownNameAt(drafts, index, term.start, term.end) : null;
      if (known?.entity && isLike(entity, known.entity)) meant.set(entity.id, known.entity);
    }
  }
  if (meant.size === 0) return drafts;
  return drafts.map((draft) => {
    const known = draft.rule.startsWith('pattern:') ? meant.get(draft.entity?.id ?? '') : undefined;
    return known ? { ...draft, entity: known, rule: 'coreference:known-acronym' } : draft;
  });
}

/** The draft that knowledge's own name over exactly these characters gave; it stands soon behind `index`. */
export function knownNameAt(drafts: readonly Draft[], index: number, start: number, end: number): Draft | null {
  for (let at = index + 1; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (!draft || draft.start > start) return null;
    if (draft.start === start && draft.end === end && /^(?:name|user):/.test(draft.rule)) return draft;
  }
  return null;
}

function isLike(printed: Entity, known: Entity): boolean {
  if (printed.type !== known.type) return false;
  const words = wordsOf(printed.name);
  return Object.values(known.names)
    .flat()
    .some((name) => {
      const others = new Set(wordsOf(name));
      return words.length > 0 && words.filter((word) => others.has(word)).length >= words.length * SHARED;
    });
}

/** Russian endings aside; Chinese names have no words, so that their characters stand for them. */
function wordsOf(name: string): readonly string[] {
  const folded = fold(name);
  if (/[一-鿿]/u.test(folded)) return [...folded].filter((unit) => /[一-鿿]/u.test(unit));
  return folded
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => (/^[а-яё]/u.test(word) ? word.slice(0, Math.max(3, word.length - 3)) : word));
}
