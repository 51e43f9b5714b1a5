/** Whose resolution a number is: the organ printed with it, behind it, or before it in the sentence. */
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { NumberItem } from '#ingest/patterns/un-lists';
import type { Reading } from '#ingest/reading';
import type { NameHit } from '#ingest/recognise/scan';
import { nameEndingAt, nameStartingAt, namesBefore } from './nearby-names.ts';
import type { UnOrgan } from './un-symbol.ts';

export type UnContext = {
  readonly reading: Reading;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
  /** The organ whose text this is. */
  readonly own: UnOrgan | null;
  /** Of the document, where it is known: what was adopted later is not meant. */
  readonly year: number | null;
};

const ORGANS: ReadonlyMap<string, UnOrgan> = new Map([
  ['organisation:UNGA', 'UNGA'],
  ['organisation:UNSC', 'UNSC'],
  ['organisation:ECOSOC', 'ECOSOC'],
  ['organisation:UNHRC', 'UNHRC'],
  ['organisation:UNEA', 'UNEA'],
]);

const SENTENCE = 500;

/** `apart`: words stand between it and the noun, so that it is no part of the name. */
export type OrganFound = {
  readonly organ: UnOrgan | 'other';
  /** Of the entity; null where a short name stands for it. */
  readonly id: string | null;
  readonly start: number;
  readonly apart?: boolean;
} | null;

/** The organ that stands at a name, where the name is one. */
export function organAt(name: NameHit | null, apart = false): OrganFound {
  const organ = name ? organOf(name) : null;
  return name && organ ? { organ, id: name.entries[0]?.id ?? null, start: name.start, apart } : null;
}

const OWN_RESOLUTION = /,?\s{1,3}(?:in|by|through|в|во)\s{1,3}(?:its|their|своей|своих|ее)\s{1,3}$/u;
const SHORT_ORGAN =
  /(?:^|[^\p{L}])(?<!(?:environment|health|parliamentary|national)\s{1,3})(?<organ>assembly|council|commission)\s{1,3}$/u;

/** General Assembly resolution, Council resolution; also General Assembly and Security Council resolutions. */
export function leftOrgan(context: UnContext, at: number, language: 'en' | 'ru'): OrganFound {
  const { folded, text } = context.reading;
  // The Human Rights Council in its resolution 42/23: no part of the name.
  const own = OWN_RESOLUTION.exec(folded.slice(Math.max(0, at - 24), at));
  if (own) {
    const issuer = organAt(nameEndingAt(context.names, Math.max(0, at - 24) + own.index), true);
    if (issuer) return issuer;
  }
  if (language === 'ru') return null;
  const end = skipBlanksBack(folded, at);
  const named = end < at ? organAt(nameEndingAt(context.names, end)) : null;
  if (named) return named;
  const short = SHORT_ORGAN.exec(folded.slice(Math.max(0, at - 30), at))?.groups?.organ;
  if (!short) return null;
  const start = end - short.length;
  if (text[start] === folded[start]) return null;
  if (short === 'assembly') return { organ: 'UNGA', id: null, start };
  if (short === 'commission') return lastNamed(context, start, short);
  const near = nearOrgan(context, start, isCouncil) ?? lastCouncil(context, start);
  return near ? { organ: near, id: null, start } : null;
}

/** The Council, with a capital, is the one that the paragraphs before name last. */
function lastCouncil(context: UnContext, at: number): UnOrgan | null {
  for (const name of namesBefore(context.names, at)) {
    if (name.end < at - PARAGRAPHS) break;
    const organ = ORGANS.get(name.entries[0]?.id ?? '');
    if (organ && isCouncil(organ)) return organ;
  }
  return null;
}

const PARAGRAPHS = 4000;

/** Commission resolution 1998/72: of the body with the noun in its name that is named last. */
function lastNamed(context: UnContext, at: number, noun: string): OrganFound {
  const { folded } = context.reading;
  for (const name of namesBefore(context.names, at)) {
    if (name.end < at - PARAGRAPHS) break;
    const entry = name.entries[0];
    if (entry?.type === 'Organisation' && folded.slice(name.start, name.end).includes(noun))
      return { organ: 'other', id: entry.id, start: at };
  }
  return { organ: 'other', id: null, start: at };
}

function isCouncil(organ: UnOrgan | 'other'): boolean {
  return organ !== 'UNGA' && organ !== 'other';
}

/** 理事会第5/1号决议: the council that the sentence names. */
export function councilBefore(context: UnContext, at: number): OrganFound {
  const { folded } = context.reading;
  const end = skipBlanksBack(folded, at);
  if (!/(?:^|[^一-鿿]|[其的在据照和与及、顾申行到])理事会$/u.test(folded.slice(Math.max(0, end - 4), end))) return null;
  const organ = nearOrgan(context, end - 3, isCouncil);
  return organ ? { organ, id: null, start: end - 3 } : null;
}

/** resolution 73/27 of the General Assembly, резолюция 73/27 Генеральной Ассамблеи. */
export function rightOrgan(context: UnContext, last: NumberItem | undefined, language: 'en' | 'ru'): OrganFound {
  if (!last) return null;
  const { folded } = context.reading;
  const behind = language === 'en' ? /\s{1,3}of\s{1,3}(?:the\s{1,3})?/uy : /\s{1,3}/uy;
  behind.lastIndex = last.end;
  if (!behind.test(folded)) return null;
  return organAt(nameStartingAt(context.names, behind.lastIndex));
}

export function nearOrgan(
  context: UnContext,
  at: number,
  wanted: (organ: UnOrgan | 'other') => boolean = () => true,
): UnOrgan | 'other' | null {
  const { folded } = context.reading;
  for (const name of namesBefore(context.names, at)) {
    if (name.end < at - SENTENCE) return null;
    const organ = ORGANS.get(name.entries[0]?.id ?? '');
    if (!organ || !wanted(organ)) continue;
    return /[;.。;]\s|[。;]|\n\s*\n/u.test(folded.slice(name.end, at)) ? null : organ;
  }
  return null;
}

export function organOf(name: NameHit): UnOrgan | 'other' | null {
  const entry = name.entries[0];
  if (entry?.type !== 'Organisation') return null;
  // "UN resolution 73/27", 联合国第2758号决议: the organisation is no organ, and the number tells.
  if (isUnitedNations(name)) return null;
  // A weak name may be of another body: the Council.
  return ORGANS.get(entry.id) ?? (entry.sort === 'weak' ? null : 'other');
}

export function isUnitedNations(name: NameHit): boolean {
  return name.entries[0]?.id === 'organisation:UN';
}

export function skipBlanks(folded: string, at: number): number {
  let next = at;
  while (next < folded.length && next < at + 4 && /\s/u.test(folded[next] ?? '')) next += 1;
  return next;
}

export function skipBlanksBack(folded: string, at: number): number {
  let before = at;
  while (before > 0 && before > at - 4 && /\s/u.test(folded[before - 1] ?? '')) before -= 1;
  return before;
}
