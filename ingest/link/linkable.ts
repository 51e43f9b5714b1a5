/** An instrument as linking sees it: whose, when, and what its titles say. */
import type { Entity } from '#model/annotated-document';
import { type DateRange, toDateRange } from '#model/edtf';
import type { Language, NameLanguage } from '#model/language';
import { readTitle, type TitleReading } from './read-title.ts';
import type { TitleLexicon } from './title-lexicon.ts';

export type LinkableInstrument = {
  readonly entity: Entity;
  /** Ids of States and Organisations that issued it. */
  readonly issuers: readonly string[];
};

export type Linkable = {
  readonly id: string;
  /** Known by a symbol or an authority row, not from one text. */
  readonly isKnown: boolean;
  /** Sorted codes, empty where nothing is known of them. */
  readonly issuers: string;
  readonly date: DateRange | null;
  readonly titles: readonly TitleReading[];
};

const LANGUAGE_OF: Readonly<Record<NameLanguage, Language>> = { en: 'en', 'zh-Hans': 'zh', 'zh-Hant': 'zh', ru: 'ru' };
const INFERRED = /^instrument:(?:undated|\d{4}[\d/-]*)\/(?<issuers>[^/]+)\/(?:zh|en|ru|und)-[0-9a-f]{12}$/u;

export function toLinkable({ entity, issuers }: LinkableInstrument, lexicon: TitleLexicon): Linkable {
  const inferred = INFERRED.exec(entity.id)?.groups?.issuers;
  const codes = inferred && inferred !== 'unknown' ? inferred.split('+') : issuers.map(codeOf);
  const own = new Set([...issuers, ...codes.flatMap((code) => [`state:${code}`, `organisation:${code}`])]);
  const titles = Object.entries(entity.names).flatMap(([key, names]) =>
    (names ?? []).map((name) => readTitle(name, LANGUAGE_OF[key as NameLanguage], own, lexicon)),
  );
  const kind = lexicon.kindOf.get(entity.kind ?? '') ?? null;
  return {
    id: entity.id,
    isKnown: inferred === undefined,
    issuers: [...new Set(codes)].sort().join('+'),
    date: entity.date ? toDateRange(entity.date) : null,
    titles: titles.map((title) => (title.kind === null ? { ...title, kind } : title)),
  };
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
