/** The languages that are read, and the scripts they are written in. */
export const LANGUAGES = ['zh', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `und`: none of the supported languages, or not to be told. */
export type DocumentLanguage = Language | 'und';

/** ISO 15924. `Zyyy`: not to be told. */
export const SCRIPTS = ['Hans', 'Hant', 'Latn', 'Cyrl', 'Zyyy'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The keys under which an entity's names stand. */
export const NAME_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ru'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** BCP 47 tag for a piece of text, so that Han glyphs take the right form. */
export function languageTag(language: DocumentLanguage, script: Script): string {
  return language === 'zh' ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : language;
}
