/** Places that name an instrument and do not cite it: titles, headings, datelines, the head of a page, the name of a conference of parties. */
import type { Reading } from '#ingest/reading';
import type { Unit } from '#ingest/structure/unit';
import type { Span } from '#model/span';

const SILENT = new Set(['title', 'dateline', 'signoff']);
/** A conference is named after its treaty only where its own noun is capitalised. */
const CONFERENCE_BEFORE =
  /(?:Conference|Meeting|Assembly|COP|Конференци[а-я]{1,2}|Совещани[а-я]{1,2}|Ассамбле[а-я]{1,2})(?: \d{4} года)?(?: of (?:the )?(?:High Contracting |Contracting |States )?Parties to (?:the )?| (?:государств ?[-–—]? ?|Сторон ?[-–—]? ?|Договаривающихся )?(?:участников|сторон) )["«“]?$/u;
const CONFERENCE_AFTER =
  /^[》”"]?(?:各)?缔约(?:国|方)(?:第?[\d一二三四五六七八九十]{1,4}(?:次|届)|\d{4}年)?(?:审议|审查|特别)?(?:大会|会议)/u;
const LONGEST_BEFORE = 90;
const LONGEST_AFTER = 24;

/** Index of the first unit that may cite: what a page prints above it, its symbol and committee, is its own. */
export function headOf(units: readonly Unit[]): number {
  return Math.max(
    0,
    units.findIndex(({ citable }) => citable),
  );
}

/** Symbols that a page prints in its head, at the end of a line, are its own: further down they cite nothing else. */
export function ownSymbols({ text }: Reading, units: readonly Unit[]): ReadonlySet<string> {
  const body = units[headOf(units)]?.start ?? 0;
  const head = text.slice(0, Math.min(body, HEAD));
  return new Set([...head.matchAll(OWN_SYMBOL)].flatMap(({ groups }) => groups?.symbol ?? []));
}

const HEAD = 1500;
const OWN_SYMBOL =
  /(?:^|\n|[^\S\n]{2})(?<symbol>[A-Z]{1,6}(?:\/[A-Z\d][\w.()–-]{0,24}){1,6}(?: \(\d{4}\))?)[^\S\n]*(?=\n|$)/gu;

export function isSilent({ text, folded }: Reading, unit: Unit, isHead: boolean, { start, end }: Span): boolean {
  if (SILENT.has(unit.kind) || (isHead && unit.kind === 'note')) return true;
  // A heading above several units is a title of its own; that of an article belongs to it.
  if (unit.kind === 'heading' && unit.parent === null) return true;
  if (!unit.citable && (unit.kind === 'section' || unit.kind === 'chapter')) return true;
  return (
    CONFERENCE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ||
    CONFERENCE_AFTER.test(folded.slice(end, end + LONGEST_AFTER))
  );
}
