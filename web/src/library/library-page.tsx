/** The documents: what each holds, a filter, and what is uncertain in them. */
import { useMemo, useState } from 'react';
import type { DocumentSummary } from '#model/api';
import { languageTag } from '#model/language';
import { useWords } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { openDocument } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { Table } from '../table/table.tsx';
import { Findings } from './findings.tsx';

export default function LibraryPage() {
  const t = useWords();
  const answer = useAnswer<readonly DocumentSummary[]>(paths.documents);
  const current = usePage((state) => state.document);
  const [filter, setFilter] = useState('');
  const [opened, setOpened] = useState<string | null>(current);
  const all = answer.value;
  const documents = useMemo(() => {
    const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return (all ?? []).filter((one) => {
      const text = [one.title, one.id, one.date, one.place, one.publisher, one.language].join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [all, filter]);
  if (answer.state !== 'ready') return <Waiting answer={answer} path={paths.documents} />;

  const byId = new Map(documents.map((one) => [one.id, one]));
  return (
    <main className="page library">
      <div className="head">
        <h1>{t('nav.library')}</h1>
        <p>{t('library.count', { n: answer.value.length })}</p>
        <label>
          {t('library.filter')}
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
      </div>
      {answer.value.length === 0 ? (
        <p className="empty">{t('library.empty')}</p>
      ) : documents.length === 0 ? (
        <p className="empty">{t('library.noMatch', { text: filter })}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="rows" tabIndex={0} aria-label={t('nav.library')}>
          <Table
            caption={t('nav.library')}
            columns={(['title', 'date', 'language', 'clauses', 'citations', 'mentions', 'findings'] as const).map(
              (key) => ({ key, label: t(`library.${key}`) }),
            )}
            rows={documents.map((one) => [
              one.id,
              one.date,
              languageTag(one.language, one.script),
              one.clauses,
              one.citations,
              one.mentions,
              one.findings,
            ])}
            draw={(value, row, column) => {
              const one = byId.get(String(row[0]));
              if (column === 0 && one) {
                return (
                  <button
                    type="button"
                    className="link serif"
                    lang={languageTag(one.language, one.script)}
                    onClick={() => choose((state) => openDocument(state, one.id))}
                  >
                    {one.title}
                  </button>
                );
              }
              if (column === 6 && one) {
                return (
                  <button
                    type="button"
                    className={`link${one.findings > 0 ? ' q' : ''}`}
                    aria-expanded={opened === one.id}
                    onClick={() => setOpened(opened === one.id ? null : one.id)}
                  >
                    {one.findings}
                  </button>
                );
              }
              return value === null ? '–' : String(value);
            }}
          />
        </section>
      )}
      {opened !== null && byId.has(opened) && <Findings document={opened} />}
      <p className="how">
        {t('library.how')} <code>npx clausegraph ingest PATH</code>
      </p>
    </main>
  );
}
