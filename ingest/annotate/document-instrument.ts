/** The instrument that a document is a text of, and who speaks in it. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import { ENGLISH_NOUNS, RUSSIAN_NOUNS } from '#ingest/languages/instrument-kinds';
import { chineseKind } from '#ingest/patterns/titles-zh';
import { unSymbolAt } from '#ingest/patterns/un-symbols';
import type { Reading } from '#ingest/reading';
import type { NameHit } from '#ingest/recognise/scan';
import { titleSpan } from '#ingest/resolve/title-span';
import { titledInstrument } from '#ingest/resolve/titled';
import { issuingOrganId, unInstrument } from '#ingest/resolve/un-instrument';
import type { UnIdentity, UnOrgan } from '#ingest/resolve/un-symbol';
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';

export type OwnInstrument = {
  readonly entity: Entity | null;
  readonly organ: UnOrgan | null;
  /** Entity ids of those whose text it is. */
  readonly speakers: readonly string[];
};

export type OwnInput = {
  readonly reading: Reading;
  /** The title first. */
  readonly titles: readonly string[];
  readonly date: string | null | undefined;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
  /** What the metadata say it is. */
  readonly given: string | undefined;
};

/** A symbol in the head of a page is the page's own; further down it is a reference. */
const HEAD = 700;
const HEAD_SYMBOL = /(?:^|\n|\s)(?=(?:a|s|e)\/(?:hrc\/)?(?:res|dec|prst)\/)/gu;

export function documentInstrument(input: OwnInput): OwnInstrument {
  const { reading, knowledge, given, titles } = input;
  const own = headSymbol(reading);
  const organ = own?.organ ?? enactingOrgan(reading);
  const speaker = own ? issuingOrganId(own.symbol) : organ ? `organisation:${organ}` : null;
  const title = titles.find((candidate) => kindOf(candidate) !== null) ?? null;
  const issuers = title === null ? [] : issuersOf(input, title);
  if (given) {
    const entity = entityOf(knowledge, given) ?? titled(input, title ?? titles[0] ?? null, issuers, given);
    return { entity, organ, speakers: speaker ? [speaker] : issuers };
  }
  if (own) return { entity: unInstrument(own, knowledge), organ, speakers: speaker ? [speaker] : [] };
  if (organ) return { entity: null, organ, speakers: speaker ? [speaker] : [] };
  const known = titles.map((candidate) => knownByTitle(input, candidate)).find((entity) => entity !== null);
  return { entity: known ?? titled(input, title, issuers, null), organ: null, speakers: issuers };
}

function headSymbol({ text, folded }: Reading): UnIdentity | null {
  const head = folded.slice(0, HEAD);
  for (const match of head.matchAll(HEAD_SYMBOL)) {
    const symbol = unSymbolAt(text, folded, match.index + match[0].length);
    if (symbol && symbol.identity.kind !== 'document') return symbol.identity;
  }
  return null;
}

const ENACTING: readonly (readonly [RegExp, UnOrgan])[] = [
  [/(?:^|\n)\s*(?:the general assembly,|大会,|генеральная ассамблея,)/u, 'UNGA'],
  [/(?:^|\n)\s*(?:the security council,|安全理事会,|совет безопасности,)/u, 'UNSC'],
  [/(?:^|\n)\s*(?:the economic and social council,|经济及社会理事会,|экономический и социальный совет,)/u, 'ECOSOC'],
  [/(?:^|\n)\s*(?:the human rights council,|人权理事会,|совет по правам человека,)/u, 'UNHRC'],
];
const ENACTING_REACH = 3000;

/** "The General Assembly," opens a resolution. */
function enactingOrgan({ folded }: Reading): UnOrgan | null {
  const head = folded.slice(0, ENACTING_REACH);
  return ENACTING.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

function titled(input: OwnInput, title: string | null, issuers: readonly string[], id: string | null): Entity | null {
  const { reading, date } = input;
  const kind = title === null ? null : kindOf(title);
  if (title === null || (kind === null && id === null)) return null;
  const entity = titledInstrument({
    title,
    date: date ?? null,
    issuers,
    kind: kind ?? 'document',
    status: 'adopted',
    language: reading.language,
    script: reading.script,
  });
  return id === null ? entity : { ...entity, id };
}

/** The whole title, its article aside, is the name of an instrument that knowledge has. */
function knownByTitle({ reading, names, knowledge }: OwnInput, title: string): Entity | null {
  const start = reading.text.indexOf(title);
  if (start < 0) return null;
  const from = start + (/^(?:the\s+|["《«]\s*)?/iu.exec(title)?.[0].length ?? 0);
  const to = start + title.replace(/["》»\s]+$/u, '').length;
  for (const name of names) {
    if (name.start !== from || name.end > to) continue;
    const entry = name.entries.find(({ type }) => type === 'Instrument');
    const entity = entry ? entityOf(knowledge, entry.id) : null;
    if (entity && (name.end === to || titleSpan(reading.text, name, entity).end === to)) return entity;
  }
  return null;
}

function kindOf(title: string): string | null {
  const folded = fold(title).trim();
  const chinese = chineseKind(folded);
  if (chinese) return chinese;
  for (const word of folded.split(/[^\p{L}]+/u)) {
    const english = ENGLISH_NOUNS.get(word);
    if (english) return english;
    const russian = RUSSIAN_NOUNS.find(({ noun }) => word.startsWith(noun));
    if (russian) return russian.kind;
  }
  return null;
}

/** The States that the title names, or where it names none those that the opening names as speaking together. */
function issuersOf({ reading, names }: OwnInput, title: string): readonly string[] {
  const start = reading.text.indexOf(title);
  if (start < 0) return [];
  const within = names.filter((name) => name.start >= start && name.end <= start + title.length);
  const states = within.flatMap(({ entries }) => entries.slice(0, 1)).filter(({ type }) => type === 'State');
  return [...new Set(states.map(({ id }) => id))];
}
