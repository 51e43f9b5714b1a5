/** Rows of a table of titles as the instruments that texts in each language make of them. */
import { readFileSync } from 'node:fs';
import type { LinkableInstrument } from '#ingest/link';
import { fold } from '#model/fold';
import { inferredInstrumentId } from '#model/ids';

export type Case = { readonly instruments: readonly LinkableInstrument[] };

const ORGANISATIONS = new Set(['EU', 'EAEU', 'UN']);
const LANGUAGES = ['zh', 'en', 'ru'] as const;

export function readCases(file: string): readonly Case[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [date = '', codes = '', kind = '', ...titles] = line.split('\t');
      const issuers = codes.split('+').map((code) => `${ORGANISATIONS.has(code) ? 'organisation' : 'state'}:${code}`);
      const instruments = LANGUAGES.flatMap((language, index) => {
        const title = titles[index];
        return title ? [instrument({ title, language, date, issuers, kind })] : [];
      });
      return { instruments };
    });
}

export type Titled = {
  readonly title: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly date: string;
  readonly issuers: readonly string[];
  readonly kind: string;
};

export function instrument({ title, language, date, issuers, kind }: Titled): LinkableInstrument {
  const key = language === 'zh' ? 'zh-Hans' : language;
  return {
    entity: {
      id: inferredInstrumentId({ date: date || null, issuers, language, foldedTitle: fold(title) }),
      type: 'Instrument',
      kind,
      name: title,
      names: { [key]: [title] },
      aliases: [],
      ...(date ? { date } : {}),
      identifiers: {},
    },
    issuers,
  };
}
