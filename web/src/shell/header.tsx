/** Brand, document, search, pages, language, theme. */
import type { DocumentSummary, UiLanguage } from '#model/api';
import { languageTag } from '#model/language';
import { useWords } from '../language/use-words.ts';
import { useUiLanguage } from '../language/words-provider.tsx';
import { pickHit } from '../search/pick-hit.ts';
import { SearchBox } from '../search/search-box.tsx';
import type { Answer } from '../server/use-answer.ts';
import { openDocument, type Page } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { prefer, type Theme, usePreferences } from '../state/preferences.ts';
import { PartsMenu } from './parts-menu.tsx';

const LANGUAGES: readonly (readonly [UiLanguage, string])[] = [
  ['en', 'English'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['ru', 'Русский'],
];
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const SIGNS: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

type Props = { readonly documents: Answer<readonly DocumentSummary[]>; readonly onKeys: () => void };

export function Header({ documents, onKeys }: Props) {
  const t = useWords();
  const page = usePage((state) => state.page);
  const document = usePage((state) => state.document);
  const theme = usePreferences((preferences) => preferences.theme);
  const language = useUiLanguage();
  const all = documents.value ?? [];
  const current = all.find((one) => one.id === document);
  const go = (next: Page) => choose((state) => (state.page === next ? state : { ...state, page: next }));
  const link = (to: Page) => (
    <button type="button" aria-current={page === to ? 'page' : undefined} onClick={() => go(page === to ? 'read' : to)}>
      {t(`nav.${to}`)}
    </button>
  );

  return (
    <header className="header">
      <button type="button" className="logo" onClick={() => go('read')} aria-label={t('nav.home')}>
        clause<i>graph</i>
      </button>
      <label className="doc">
        <span className="unseen">{t('nav.document')}</span>
        <select
          value={document ?? ''}
          lang={current ? languageTag(current.language, current.script) : undefined}
          title={current?.title}
          onChange={(event) => choose((state) => openDocument(state, event.target.value))}
        >
          {document === null && <option value="">–</option>}
          {all.map((one) => (
            <option key={one.id} value={one.id} lang={languageTag(one.language, one.script)}>
              {one.title}
            </option>
          ))}
        </select>
        {current && <small>{t('nav.ofAll', { at: all.indexOf(current) + 1, n: all.length })}</small>}
      </label>
      <SearchBox
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        shortcut={MAC ? '⌘ K' : 'Ctrl K'}
        onPick={pickHit}
      />
      <nav aria-label={t('nav.pages')}>
        {link('library')}
        {link('trace')}
        <PartsMenu />
        <label className="lang">
          <span className="unseen">{t('nav.language')}</span>
          <select value={language} onChange={(event) => prefer({ language: event.target.value as UiLanguage })}>
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-label={t(`theme.${theme}`)}
          title={t(`theme.${theme}`)}
          onClick={() => prefer({ theme: NEXT[theme] })}
        >
          {SIGNS[theme]}
        </button>
        <button type="button" aria-label={t('keys.title')} title={t('keys.title')} onClick={onKeys}>
          ?
        </button>
      </nav>
    </header>
  );
}
