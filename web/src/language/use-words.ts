/** The interface's words in the chosen language: a typed dictionary and the plural rules of the browser, nothing more. */
import { createContext, useContext } from 'react';
import type { UiLanguage } from '#model/api';
import { en } from './en.ts';
import type { Entry } from './entry.ts';

export type Key = keyof typeof en;
export type Dictionary = { readonly [key in Key]: Entry };
export type Values = { readonly [name: string]: string | number };
export type Words = ((key: Key, values?: Values) => string) & { readonly language: UiLanguage };

export function toWords(dictionary: Dictionary, language: UiLanguage): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const say = (key: Key, values: Values = {}): string => {
    const entry = dictionary[key];
    const form = typeof entry === 'string' ? entry : (entry[plural.select(Number(values.n ?? 0))] ?? entry.other);
    return form.replace(/\{(?<name>\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(say, { language });
}

export const WordsContext = createContext<Words>(toWords(en, 'en'));

export function useWords(): Words {
  return useContext(WordsContext);
}

export function preferredLanguage(asked: readonly string[]): UiLanguage {
  for (const tag of asked) {
    const [language, ...rest] = tag.split('-');
    if (language === 'en' || language === 'ru') return language;
    if (language === 'zh') return rest.some((part) => /^(?:Hant|TW|HK|MO)$/i.test(part)) ? 'zh-Hant' : 'zh-Hans';
  }
  return 'en';
}
