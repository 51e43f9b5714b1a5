/** Instruments whose titles only capitals, their nouns and their grammar show: English and Russian ones. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import { type CapitalisedTitle, englishTitleAt } from '#ingest/patterns/titles-en';
import { type RussianTitle, russianTitleAt } from '#ingest/patterns/titles-ru';
import type { TriggerHit } from '#ingest/recognise/scan';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';
import type { TitleContext } from './find-bracketed-titles.ts';
import { nameStartingAt, namesWithin } from './nearby-names.ts';
import type { ShortForm } from './short-forms.ts';
import { titledInstrument } from './titled.ts';

export type CapitalisedTitles = { readonly drafts: readonly Draft[]; readonly short: readonly ShortForm[] };

/** Modifiers that tell no title: the Joint Statement, the Framework Agreement. */
const GENERIC =
  /^(?:joint|final|framework|bilateral|draft|present|new|political|ministerial|presidential|said|original|amending|additional|supplementary|relevant|respective|latter|former|second|first|same|parent|future|this|the|such|that)$/;

export function findCapitalisedTitles(context: TitleContext, triggers: readonly TriggerHit[]): CapitalisedTitles {
  const { text, folded } = context.reading;
  const drafts: Draft[] = [];
  const short: ShortForm[] = [];
  let done = 0;
  for (const trigger of triggers) {
    if (trigger.start < done) continue;
    if (trigger.trigger === 'title-en') {
      const title = englishTitleAt(text, folded, trigger, (start) => nameStartingAt(context.names, start) !== null);
      if (!title || title.start < done) continue;
      // A year before the noun (the 2017 Agreement) tells which, and not what: it is a short form all the same.
      if ((title.date === null || (title.isBare && /^\d{4}$/.test(title.date))) && isGeneric(folded, title)) {
        const { start, end, date } = title;
        short.push({ start, end, language: 'en', type: 'Instrument', isMarked: true, date });
        continue;
      }
      if (!isSpecificEnglish(text, folded, title)) continue;
      drafts.push(draftOf(context, title, 'en', undefined));
      done = title.end;
    } else if (trigger.trigger === 'title-ru') {
      const title = russianTitleAt(text, folded, trigger, (start) => nameStartingAt(context.names, start)?.end ?? null);
      if (!title || title.start < done) continue;
      if (title.isBare && title.date === null) {
        short.push({ start: trigger.start, end: trigger.end, language: 'ru', type: 'Instrument', isMarked: true });
        continue;
      }
      const known = knownByYear(context.knowledge, title);
      drafts.push(
        known
          ? { ...draftOf(context, title, 'ru', title.stable), ...known }
          : draftOf(context, title, 'ru', title.stable),
      );
      done = title.end;
    }
  }
  return { drafts, short };
}

const SHORTEST_TAIL = 12;

/** Конвенция 1954 года о защите культурных ценностей: the one row of that year whose name goes on so behind its noun. */
function knownByYear(knowledge: Knowledge, { date, tail, kind }: RussianTitle): Pick<Draft, 'entity' | 'rule'> | null {
  if (date === null || tail.length < SHORTEST_TAIL) return null;
  const year = date.slice(0, 4);
  const rows = russianNamesOf(knowledge, year).filter(({ names }) => names.some((name) => name.includes(` ${tail}`)));
  const alike = rows.length > 1 ? rows.filter((row) => row.kind === kind) : rows;
  const [only] = alike;
  if (!only || alike.length !== 1) return null;
  return { entity: entityOf(knowledge, only.id), rule: `name:${only.id}/ru` };
}

type Named = { readonly id: string; readonly kind: string; readonly names: readonly string[] };

const byYear = new WeakMap<Knowledge, ReadonlyMap<string, Named[]>>();

/** The instruments of a year with their folded Russian names. */
function russianNamesOf(knowledge: Knowledge, year: string): readonly Named[] {
  let known = byYear.get(knowledge);
  if (!known) {
    const made = new Map<string, Named[]>();
    for (const { id, kind, date, names } of knowledge.instruments) {
      const row = { id, kind, names: (names.ru ?? []).map(fold) };
      const rows = made.get(date?.slice(0, 4) ?? '');
      if (rows) rows.push(row);
      else made.set(date?.slice(0, 4) ?? '', [row]);
    }
    known = made;
    byYear.set(knowledge, known);
  }
  return known.get(year) ?? [];
}

function isGeneric(folded: string, title: CapitalisedTitle): boolean {
  if (title.end > title.head.end) return false;
  return folded
    .slice(title.start, title.head.start)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => GENERIC.test(word));
}

/** Nouns that head many other names: a Plan, a Statement or a Framework needs more words than one. */
const WEAK_KINDS = new Set(['plan', 'rules', 'document', 'initiative', 'joint-statement', 'agenda']);

function isSpecificEnglish(text: string, folded: string, title: CapitalisedTitle): boolean {
  if (!WEAK_KINDS.has(title.kind) || title.date !== null) return true;
  const before = folded.slice(title.start, title.head.start).trim();
  const behind = folded.slice(title.head.end, title.end).trim();
  if (behind !== '') return before !== '' || title.kind !== 'document';
  // OECD Guidelines: the letters of a body before them are enough.
  if (title.kind === 'rules' && /^\p{Lu}{3,}\s/u.test(text.slice(title.start, title.head.start))) return true;
  return before.split(/\s+/).length > (title.kind === 'initiative' || title.kind === 'agenda' ? 0 : 1);
}

function draftOf(
  context: TitleContext,
  title: CapitalisedTitle,
  language: 'en' | 'ru',
  stable: string | undefined,
): Draft {
  const { text, script } = context.reading;
  const span = { start: title.start, end: title.end };
  const inside = namesWithin(context.names, title.start, title.end).flatMap(({ entries }) => entries.slice(0, 1));
  const entity = titledInstrument({
    title: text.slice(title.start, title.end),
    date: title.date,
    issuers: inside.filter(({ type }) => type === 'State').map(({ id }) => id),
    kind: title.kind,
    status: 'adopted',
    language,
    script,
    ...(stable === undefined ? {} : { stableTitle: stable }),
  });
  return { ...span, entity, candidates: [], rule: `pattern:capitalised-title/${language}`, form: 'name' };
}
