/** The words of the interface in four languages, and short names for long titles. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '#model/annotated-document';
import { en } from '#web/src/language/en.ts';
import { captionIn, languageOf, nameIn, shorten } from '#web/src/language/entity-name.ts';
import type { Entry } from '#web/src/language/entry.ts';
import { ru } from '#web/src/language/ru.ts';
import { preferredLanguage, toWords } from '#web/src/language/use-words.ts';
import { zhHans } from '#web/src/language/zh-hans.ts';
import { zhHant } from '#web/src/language/zh-hant.ts';

const forms = (entry: Entry): readonly string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const slots = (form: string): string => [...new Set(form.match(/\{\w+\}/g) ?? [])].sort().join();

describe('dictionaries', () => {
  it.each([
    ['zh-Hans', zhHans],
    ['zh-Hant', zhHant],
    ['ru', ru],
  ] as const)('%s says everything, with the same slots', (_, dictionary) => {
    for (const [key, entry] of Object.entries(en) as [keyof typeof en, Entry][]) {
      const wanted = slots(forms(entry).at(-1) ?? '');
      for (const form of forms(dictionary[key])) {
        expect(form.trim(), key).not.toBe('');
        expect(slots(form), key).toBe(wanted);
      }
    }
  });

  it('never shouts', () => {
    for (const dictionary of [en, zhHans, zhHant, ru]) {
      expect(
        Object.values(dictionary)
          .flatMap(forms)
          .filter((form) => /[!！]/.test(form)),
      ).toEqual([]);
    }
  });

  it('follows the plural rules of the language', () => {
    const russian = toWords(ru, 'ru');
    expect([1, 3, 5].map((n) => russian('count.citations', { n }))).toEqual(['1 ссылка', '3 ссылки', '5 ссылок']);
    const english = toWords(en, 'en');
    expect([1, 2].map((n) => english('card.citedBy', { n }))).toEqual(['Cited by 1 clause', 'Cited by 2 clauses']);
    expect(english('card.citedByTexts', { n: 1, texts: 2 })).toBe('Cited by 1 clause, in 2 texts');
  });

  it('chooses what the browser asks for', () => {
    expect(preferredLanguage(['fr', 'zh-TW'])).toBe('zh-Hant');
    expect(preferredLanguage(['zh-CN', 'en'])).toBe('zh-Hans');
    expect(preferredLanguage(['ru-RU'])).toBe('ru');
    expect(preferredLanguage([])).toBe('en');
  });
});

describe('names', () => {
  const entity: Entity = {
    id: 'instrument:x',
    type: 'Instrument',
    name: 'Agreement on water',
    names: { ru: ['Соглашение о воде'] },
    aliases: [],
    identifiers: {},
  };

  it('come in the language asked for, else as they are, and say which it is', () => {
    expect(nameIn(entity, 'ru')).toEqual({ text: 'Соглашение о воде', lang: 'ru' });
    expect(nameIn(entity, 'zh-Hant')).toEqual({ text: 'Agreement on water', lang: 'en' });
    expect(languageOf('條約', 'zh-Hant')).toBe('zh-Hant');
    expect(languageOf('Договор', 'zh-Hant')).toBe('ru');
  });

  it('are a symbol where there is one, and otherwise what the title is about', () => {
    expect(captionIn({ ...entity, identifiers: { unSymbol: 'A/RES/1/1' } }, 'ru').text).toBe('A/RES/1/1');
    expect(shorten('甲國政府和乙國政府關於河流水量分配的協定')).toBe('河流水量分配的協定');
    expect(shorten('Agreement between the Government of A and the Government of B on the sharing of water')).toBe(
      'sharing of water',
    );
    expect(shorten('河流協定')).toBe('河流協定');
    expect(shorten('水'.repeat(60))).toHaveLength(16);
  });
});
