/** From what was recognised to mentions of entities: exactly one, or a finding. */
import type { OwnInstrument } from '#ingest/annotate/document-instrument';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { Reading } from '#ingest/reading';
import type { Scan } from '#ingest/recognise/scan';
import { findStateCharacters } from '#ingest/recognise/state-characters';
import type { Unit } from '#ingest/structure/unit';
import type { Entity, Finding } from '#model/annotated-document';
import { fold } from '#model/fold';
import { asOf } from './as-of.ts';
import { findDefinedTerms } from './defined-terms.ts';
import { type Draft, finding } from './draft.ts';
import { findBodies } from './find-bodies.ts';
import { findBracketedTitles } from './find-bracketed-titles.ts';
import { findCapitalisedTitles } from './find-capitalised-titles.ts';
import { findChineseTitles } from './find-chinese-titles.ts';
import { findUnInstruments } from './find-un-instruments.ts';
import { knownByAcronym } from './known-by-acronym.ts';
import { mergeDrafts, mergeInto } from './merge-drafts.ts';
import { otherDay } from './other-day.ts';
import { placeInUnits } from './place-in-units.ts';
import { withPrintedNames } from './printed-names.ts';
import { residualFindings } from './residual.ts';
import { resolveNames } from './resolve-names.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import { resolveShortForms, type ShortForm } from './short-forms.ts';
import { shortenedBodies } from './shortened-bodies.ts';
import { shortenedTitles } from './shortened-titles.ts';

export type ResolveInput = {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly scan: Scan;
  readonly knowledge: Knowledge;
  readonly own: OwnInstrument;
  readonly date: string | null | undefined;
};

export type Resolved = { readonly mentions: readonly ResolvedMention[]; readonly findings: readonly Finding[] };

export function resolve({ reading, units, scan, knowledge, own, date }: ResolveInput): Resolved {
  const characters = findStateCharacters(reading.folded, scan.names, knowledge);
  const names = [...scan.names, ...characters].sort((a, b) => a.start - b.start || b.end - a.end);
  const named = resolveNames(reading.text, names, knowledge);
  const numbered = findUnInstruments({ reading, names, knowledge, own: own.organ, year: yearOf(date) }, scan.triggers);
  const context = { reading, names, knowledge };
  const bracketed = findBracketedTitles(context, scan.triggers);
  const capitalised = findCapitalisedTitles(context, scan.triggers);
  const chinese = findChineseTitles(context, scan.triggers);
  const bodies = findBodies(context, scan.triggers);
  const ownKey = own.entity ? keyOf(own.entity) : '';
  const merged = mergeDrafts([
    ...bracketed.drafts,
    ...capitalised.drafts,
    ...chinese,
    ...numbered.drafts,
    ...bodies.drafts,
    ...named.drafts,
  ]);
  const known = otherDay(knownByAcronym(reading, merged), reading);
  const titled = shortenedTitles(
    known.map((draft) => asOwn(draft, own.entity, ownKey)),
    reading.folded,
  );
  const full = shortenedBodies(titled, reading.folded);
  const defined = mergeInto(full, findDefinedTerms(reading, full));
  const anaphora = scan.triggers
    .filter(({ trigger }) => trigger === 'anaphor-zh')
    .map(({ start, end }): ShortForm => ({ start, end, language: 'zh', type: 'Instrument', isMarked: false }));
  const forms = [...bracketed.short, ...capitalised.short, ...bodies.short, ...anaphora];
  const short = resolveShortForms(reading, forms, defined, own.entity, titlesOf(units));
  const timely = asOf(mergeInto(defined, short.drafts), reading, date, knowledge);
  const mentions = placeInUnits(withPrintedNames(timely.drafts, reading.text), units);
  return {
    mentions,
    findings: [
      ...named.findings,
      ...numbered.findings,
      ...short.findings,
      ...timely.findings,
      ...residualFindings(reading, units, mentions),
      ...unsupported(reading),
    ],
  };
}

function titlesOf(units: readonly Unit[]): readonly Unit[] {
  const body = units.findIndex(({ citable }) => citable);
  return units.slice(0, Math.max(0, body)).filter(({ kind }) => kind === 'title' || kind === 'heading');
}

function yearOf(date: string | null | undefined): number | null {
  const year = Number(/^\d{4}/.exec(date ?? '')?.[0] ?? 0);
  return year === 0 ? null : year;
}

/** Its structure is cut and its symbols are found all the same. */
function unsupported({ text, language }: Reading): readonly Finding[] {
  if (language !== 'und' || text.trim() === '') return [];
  const end = Math.min(text.length, 80);
  const note =
    'The language is none of Chinese, English and Russian, or cannot be told: names and citations are found only in part.';
  return [finding(text, { start: 0, end }, 'ingest/unsupported-language', note)];
}

/** The text names itself by its title. */
function asOwn(draft: Draft, own: Entity | null, ownKey: string): Draft {
  const { entity } = draft;
  if (!own || entity?.type !== 'Instrument') return draft;
  return entity.id === own.id || keyOf(entity) === ownKey ? { ...draft, entity: own, form: 'self' } : draft;
}

const keys = new WeakMap<Entity, string>();

function keyOf(entity: Entity): string {
  const known = keys.get(entity);
  if (known !== undefined) return known;
  const key = fold(entity.name)
    .replace(/^the\s/, '')
    .replace(/[\s《》"]+/gu, '');
  keys.set(entity, key);
  return key;
}
