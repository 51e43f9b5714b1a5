/** The drawer below: questions one click away, Cypher, and what they answer. Closed, it is one line. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SchemaAnswer } from '#model/api';
import { useWords } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { useLayer } from '../shell/use-layer.ts';
import type { ConsoleTab } from '../state/page-state.ts';
import { adjust, usePage } from '../state/page-store.ts';
import { say } from '../state/passing.ts';
import { CypherLine } from './cypher-line.tsx';
import { cancelRun, failRun, runCypher, useRun } from './query-run.ts';

const ConsoleBody = lazy(() => import('./console-body.tsx'));

export function ConsoleDrawer() {
  const t = useWords();
  const tab = usePage((state) => state.console);
  const query = usePage((state) => state.query);
  const [parameters, setParameters] = useState('{}');
  const run = useRun();
  const schema = useAnswer<SchemaAnswer>(paths.schema);
  const isOpen = tab !== 'closed';
  const open = (next: ConsoleTab) => adjust((state) => ({ ...state, console: next }));
  useLayer(() => open('closed'), isOpen);

  const start = () => {
    try {
      const values: unknown = JSON.parse(parameters || '{}');
      open('cypher');
      runCypher(query, values).catch(() => undefined);
    } catch {
      open('cypher');
      failRun({
        type: 'about:blank',
        title: t('console.badParameters'),
        status: 400,
        detail: t('console.badParametersNext'),
        code: 'PARAMETERS',
      });
    }
  };
  const kind = schema.value?.store.kind ?? null;
  const summary = run.result
    ? `${t('console.rows', { n: run.result.rows.length })} · ${Math.max(1, Math.round(run.result.milliseconds))} ms${kind ? ` · ${kind}` : ''}`
    : '';
  useEffect(() => {
    if (run.state === 'done') say(`${summary}${run.result?.truncated ? `. ${run.result.truncated}` : ''}`);
    if (run.state === 'failed') say(run.problem?.detail ?? '');
    if (run.state === 'cancelled') say(t('console.cancelled'));
  }, [run, summary, t]);

  const running = run.state === 'running';
  return (
    <section className={`console${isOpen ? ' open' : ''}`} aria-label={t('part.console')}>
      <div className="bar">
        <button
          type="button"
          className="plain"
          aria-expanded={isOpen}
          onClick={() => open(isOpen ? 'closed' : 'cypher')}
        >
          <b>{t('part.console')}</b>
        </button>
        <div className="tabs">
          {(['questions', 'cypher'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={tab === one}
              onClick={() => open(tab === one ? 'closed' : one)}
            >
              {t(`console.${one}`)}
            </button>
          ))}
        </div>
        {isOpen ? (
          <span className="sp" />
        ) : (
          <CypherLine query={query} label={t('console.edit')} onOpen={() => open('cypher')} />
        )}
        {tab !== 'questions' &&
          (running ? (
            <button type="button" className="run" onClick={cancelRun}>
              {t('console.cancel')}
            </button>
          ) : (
            <button type="button" className="run" onClick={start}>
              {t('console.run')} <span aria-hidden="true">⌘↵</span>
            </button>
          ))}
        <small>{running ? t('console.running') : run.state === 'cancelled' ? t('console.cancelled') : summary}</small>
        {isOpen && (
          <button
            type="button"
            className="plain"
            aria-label={t('close')}
            title={t('close')}
            onClick={() => open('closed')}
          >
            ✕
          </button>
        )}
      </div>
      {isOpen && (
        <Suspense fallback={<p className="empty">{t('loading')}</p>}>
          <ConsoleBody
            tab={tab}
            schema={schema.value}
            parameters={parameters}
            onParameters={setParameters}
            onRun={start}
          />
        </Suspense>
      )}
    </section>
  );
}
