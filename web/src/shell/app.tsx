/** The page: header, the part or page that is looked at, and what lies above everything. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { DocumentSummary } from '#model/api';
import { useWords } from '../language/use-words.ts';
import { WordsProvider } from '../language/words-provider.tsx';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { openDocument } from '../state/page-state.ts';
import { adjust, usePage } from '../state/page-store.ts';
import { usePassing } from '../state/passing.ts';
import { Header } from './header.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { Preview } from './preview.tsx';
import { useKeys } from './use-keys.ts';
import { useTheme } from './use-theme.ts';
import { Workspace } from './workspace.tsx';

const LibraryPage = lazy(() => import('../library/library-page.tsx'));
const TracePage = lazy(() => import('../trace/trace-page.tsx'));

export function App() {
  return (
    <WordsProvider>
      <Shell />
    </WordsProvider>
  );
}

function Shell() {
  const t = useWords();
  const page = usePage((state) => state.page);
  const document = usePage((state) => state.document);
  const said = usePassing((passing) => passing.said);
  const documents = useAnswer<readonly DocumentSummary[]>(paths.documents);
  const [sheet, setSheet] = useState(false);
  useTheme();
  useKeys(() => setSheet(true));

  // Seconds after opening one sees something: the first document, unless the address names one.
  const first = documents.value?.[0]?.id ?? null;
  useEffect(() => {
    if (document === null && first !== null)
      adjust((state) => ({ ...openDocument(state, first), page: state.page, trace: state.trace }));
  }, [document, first]);
  const title = documents.value?.find((one) => one.id === document)?.title;
  useEffect(() => {
    window.document.title =
      page === 'read' && title
        ? `${title} – clausegraph`
        : page === 'read'
          ? 'clausegraph'
          : `${t(`nav.${page}`)} – clausegraph`;
  }, [page, title, t]);

  const empty = documents.state === 'ready' && documents.value.length === 0;
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => window.document.querySelector<HTMLElement>('.text, main')?.focus()}
      >
        {t('skip')}
      </button>
      <Header documents={documents} onKeys={() => setSheet(true)} />
      <Suspense fallback={<p className="empty">{t('loading')}</p>}>
        {page === 'library' ? (
          <LibraryPage />
        ) : page === 'trace' ? (
          <TracePage />
        ) : empty ? (
          <main className="page">
            <p className="empty">
              {t('library.empty')} <code>npx clausegraph ingest PATH</code>
            </p>
          </main>
        ) : (
          <Workspace />
        )}
      </Suspense>
      <Preview />
      {sheet && <KeysSheet onClose={() => setSheet(false)} />}
      <p className="unseen" role="status" aria-live="polite">
        {said}
      </p>
    </>
  );
}
