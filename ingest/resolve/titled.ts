/** The entity of an instrument known by its title, its date and its issuers: an inference from one document. */
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import { inferredInstrumentId } from '#model/ids';
import type { DocumentLanguage, NameLanguage, Script } from '#model/language';

export type Titled = {
  /** As printed, without brackets. */
  readonly title: string;
  readonly date: string | null;
  /** Ids of States and Organisations. */
  readonly issuers: readonly string[];
  readonly kind: string;
  readonly status: 'adopted' | 'planned';
  readonly language: DocumentLanguage;
  readonly script: Script;
  /** What the id is made of, where it is not the printed title: Russian titles change with their case. */
  readonly stableTitle?: string;
};

export function titledInstrument(titled: Titled): Entity {
  const title = titled.title.replace(/\s+/g, ' ').trim();
  const foldedTitle = fold(titled.stableTitle ?? title)
    .replace(/[《》〈〉«»"'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const key = nameLanguage(titled.language, titled.script);
  return {
    id: inferredInstrumentId({ date: titled.date, issuers: titled.issuers, language: titled.language, foldedTitle }),
    type: 'Instrument',
    kind: titled.kind,
    status: titled.status,
    name: title,
    names: key ? { [key]: [title] } : {},
    aliases: [],
    ...(titled.date ? { date: titled.date } : {}),
    identifiers: {},
  };
}

function nameLanguage(language: DocumentLanguage, script: Script): NameLanguage | null {
  if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return language === 'und' ? null : language;
}
