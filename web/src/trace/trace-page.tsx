/** The concordance: every clause that cites an instrument, or everything that a clause cites, in the words of the texts. */
import type { Citing, SearchHit, TraceAnswer } from '#model/api';
import type { GraphValue } from '#model/graph-value';
import { languageTag } from '#model/language';
import { shortId } from '../card/quote.tsx';
import { firstWords, lastWords } from '../language/clip.ts';
import { captionIn, languageOf } from '../language/entity-name.ts';
import { clauseWords, placeWords } from '../language/place-words.ts';
import { useWords } from '../language/use-words.ts';
import { useOpenDocument } from '../reader/use-open-document.ts';
import { SearchBox } from '../search/search-box.tsx';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { goTo } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { ExportButtons } from '../table/export-buttons.tsx';
import { Table } from '../table/table.tsx';

const accept = (hit: SearchHit): boolean => hit.kind === 'Instrument' || hit.kind === 'Clause';
const trace = (id: string) => choose((state) => ({ ...state, page: 'trace', trace: id }));

export default function TracePage() {
  const t = useWords();
  const subject = usePage((state) => state.trace);
  const path = subject === null ? null : paths.trace(subject);
  const answer = useAnswer<TraceAnswer>(path);
  const about = answer.value?.subject;
  return (
    <main className="page trace">
      <div className="head">
        <h1>{t('nav.trace')}</h1>
        <SearchBox
          label={t('trace.choose')}
          placeholder={t('trace.choose')}
          accept={accept}
          onPick={(hit) => trace(hit.id)}
        />
      </div>
      {about && answer.value && (
        <div className="subject">
          <h2 lang={languageOf(about.name)}>
            <em className={`k is-${about.kind}`} aria-hidden="true" />{' '}
            {about.kind === 'Clause' ? clauseWords(t, about.name) : about.name}
          </h2>
          {about.kind === 'Clause' && answer.value.rows[0] && (
            <p className="serif" lang={languageTag(answer.value.rows[0].language as 'zh', answer.value.rows[0].script)}>
              {answer.value.rows[0].documentTitle}
            </p>
          )}
          <p>
            {about.kind === 'Clause'
              ? t('card.cites', { n: new Set(answer.value.rows.map(({ instrument }) => instrument)).size })
              : answer.value.counts.texts > 1
                ? t('card.citedByTexts', { n: answer.value.counts.clauses, texts: answer.value.counts.texts })
                : t('card.citedBy', { n: answer.value.counts.clauses })}
          </p>
          <ExportButtons name="trace" columns={COLUMNS} rows={answer.value.rows.map(toExport)} />
        </div>
      )}
      {subject === null ? (
        <Start />
      ) : answer.state === 'ready' ? (
        <Concordance answer={answer.value} />
      ) : (
        <Waiting answer={answer} path={path} />
      )}
    </main>
  );
}

/** Nothing chosen yet: what the open document cites is one click away. */
function Start() {
  const t = useWords();
  const open = useOpenDocument();
  const cited = [...new Set(open?.source.citations.map(({ instrument }) => instrument) ?? [])];
  return (
    <div className="start">
      <p>{t('trace.start')}</p>
      {open && cited.length > 0 && (
        <p className="tags">
          {cited.map((id) => {
            const entity = open.entities.get(id);
            const name = entity ? captionIn(entity, open.lang) : { text: id, lang: 'en' };
            return (
              <button key={id} type="button" lang={name.lang} onClick={() => trace(id)}>
                <em className="k is-Instrument" aria-hidden="true" /> {name.text}
              </button>
            );
          })}
        </p>
      )}
    </div>
  );
}

const COLUMNS = [
  'document',
  'title',
  'date',
  'clause',
  'paragraph',
  'act',
  'function',
  'polarity',
  'speakers',
  'agents',
  'instrument',
  'name',
  'before',
  'exact',
  'after',
  'start',
  'end',
  'rule',
];

function toExport(row: Citing): readonly GraphValue[] {
  const { document, documentTitle, documentDate, number, paragraph, act, polarity, speakers, agents } = row;
  const { instrument, instrumentName, before, exact, after, start, end, rule } = row;
  return [
    document,
    documentTitle,
    documentDate,
    number,
    paragraph,
    act,
    row.function,
    polarity,
    speakers,
    agents,
    instrument,
    instrumentName,
    before,
    exact,
    after,
    start,
    end,
    rule,
  ];
}

function Concordance({ answer }: { readonly answer: TraceAnswer }) {
  const t = useWords();
  const { rows, subject } = answer;
  const ofClause = subject.kind === 'Clause';
  if (rows.length === 0) return <p className="empty">{t('trace.none')}</p>;
  const columns = ['document', 'date', 'clause', 'act', 'function', 'words', 'speakers'] as const;
  const byPlace = new Map(rows.map((row) => [`${row.document}|${row.start}|${row.instrument}`, row]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="rows" tabIndex={0} aria-label={t('nav.trace')}>
      <Table
        caption={t('nav.trace')}
        columns={columns.map((key) => ({
          key,
          label: key === 'document' && ofClause ? t('trace.instrument') : t(`trace.${key}`),
        }))}
        rows={rows.map((row) => [
          ofClause ? row.instrumentName : row.documentTitle,
          row.documentDate,
          row.number,
          row.act,
          t(`function.${row.function}`),
          `${row.document}|${row.start}|${row.instrument}`,
          row.speakers.map(shortId).join(', '),
        ])}
        draw={(value, cells, column) => {
          const row = byPlace.get(String(cells[5]));
          if (!row) return String(value ?? '');
          const lang = languageTag(row.language as 'zh', row.script);
          const go = () =>
            choose((state) => goTo(state, row.document, { start: row.start, end: row.end }, row.instrument));
          if (column === 2) {
            return (
              <button type="button" className="link" onClick={go}>
                {placeWords(t, row.number, row.paragraph)}
              </button>
            );
          }
          if (column === 5) {
            return (
              <button type="button" className="kwic" lang={lang} onClick={go}>
                <span>
                  <span>{lastWords(row.before)}&nbsp;</span>
                </span>
                <mark>{row.exact}</mark>
                <span>{firstWords(row.after)}</span>
              </button>
            );
          }
          if (column === 0 || column === 3)
            return (
              <span lang={column === 0 && ofClause ? languageOf(String(value)) : lang}>
                {value === null ? '–' : String(value)}
              </span>
            );
          return value === null || value === '' ? '–' : String(value);
        }}
      />
    </section>
  );
}
