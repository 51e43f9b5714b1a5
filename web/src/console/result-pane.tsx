/** An answer: as a table or as JSON, with what was left out said, and every id and place a way into the page. */
import { useEffect, useState } from 'react';
import type { GraphValue } from '#model/graph-value';
import { useWords } from '../language/use-words.ts';
import { goTo, select } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { paint } from '../state/passing.ts';
import { isNode, toJson, toText } from '../table/cells.ts';
import { ExportButtons } from '../table/export-buttons.tsx';
import { Table } from '../table/table.tsx';
import { useRun } from './query-run.ts';
import { toPlaces } from './to-places.ts';

export function ResultPane() {
  const t = useWords();
  const { state, result, problem, question } = useRun();
  const document = usePage((page) => page.document);
  const [json, setJson] = useState(false);

  useEffect(() => {
    if (!result || document === null) return;
    const places = toPlaces(result).filter((place) => place.document === document);
    paint(places.length > 0 ? { document, places } : null);
  }, [result, document]);

  if (state === 'failed' && problem) {
    return (
      <div className="problem" role="alert">
        <strong>{problem.title}</strong>
        {problem.line !== undefined && (
          <small>{t('console.at', { line: problem.line, column: problem.column ?? 1 })}</small>
        )}
        <p>{problem.detail}</p>
      </div>
    );
  }
  if (state === 'running') return <p className="empty">{t('console.running')}</p>;
  if (state === 'cancelled') return <p className="empty">{t('console.cancelledNote')}</p>;
  if (!result) return <p className="empty">{t('console.empty')}</p>;

  const { columns, rows, truncated } = result;
  const goToRow = (row: readonly GraphValue[]) => {
    const [place] = toPlaces({ ...result, rows: [row] });
    if (place) choose((page) => goTo(page, place.document, place, page.selected));
  };
  return (
    <div className="result">
      <div className="resultbar">
        <span className="seg">
          <button type="button" aria-pressed={!json} onClick={() => setJson(false)}>
            {t('console.table')}
          </button>
          <button type="button" aria-pressed={json} onClick={() => setJson(true)}>
            JSON
          </button>
        </span>
        <ExportButtons name={question ?? 'query'} columns={columns} rows={rows} />
        {truncated && <strong className="q">{truncated}</strong>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="rows" tabIndex={0} aria-label={t('console.answer')}>
        {rows.length === 0 ? (
          <p className="empty">{t('console.noRows')}</p>
        ) : json ? (
          <pre>{toJson(columns, rows.slice(0, 500))}</pre>
        ) : (
          <Table
            caption={t('console.answer')}
            columns={columns.map((name) => ({ key: name, label: name }))}
            rows={rows}
            draw={(value) => <Cell value={value} />}
            onRow={goToRow}
          />
        )}
      </section>
    </div>
  );
}

const ID = /^(?:doc|state|organisation|instrument|place|term):\S+$/u;

function Cell({ value }: { readonly value: GraphValue }) {
  const id = isNode(value) ? value.id : typeof value === 'string' && ID.test(value) ? value : null;
  if (id === null) return toText(value);
  return (
    <button type="button" className="link" title={id} onClick={() => choose((page) => select(page, id))}>
      {toText(value)}
    </button>
  );
}
