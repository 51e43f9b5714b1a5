/** Gives every part the words of the chosen language; other languages than English are loaded when asked for. */
import { type ReactNode, useEffect, useState } from 'react';
import type { UiLanguage } from '#model/api';
import { usePreferences } from '../state/preferences.ts';
import { en } from './en.ts';
import { type Dictionary, preferredLanguage, toWords, type Words, WordsContext } from './use-words.ts';

const LOAD: Readonly<Record<Exclude<UiLanguage, 'en'>, () => Promise<Dictionary>>> = {
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  ru: async () => (await import('./ru.ts')).ru,
};

export function useUiLanguage(): UiLanguage {
  return usePreferences((preferences) => preferences.language) ?? preferredLanguage(navigator.languages);
}

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const language = useUiLanguage();
  // Words are a function, and so is what React would call: they are kept in an object.
  const [current, setCurrent] = useState<{ readonly words: Words } | null>(() =>
    language === 'en' ? { words: toWords(en, 'en') } : null,
  );

  useEffect(() => {
    let wanted = true;
    const dictionary = language === 'en' ? Promise.resolve(en) : LOAD[language]();
    dictionary.then(
      (loaded) => {
        if (!wanted) return;
        document.documentElement.lang = language;
        setCurrent({ words: toWords(loaded, language) });
      },
      () => setCurrent((before) => before ?? { words: toWords(en, 'en') }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  return current && <WordsContext value={current.words}>{children}</WordsContext>;
}
