/** A clause: what it cites, with act, function and words, and whom it names. */
import type { AnnotatedDocument, Citation } from '#model/annotated-document';
import { captionIn, nameIn } from '../language/entity-name.ts';
import { clauseWords } from '../language/place-words.ts';
import { useWords } from '../language/use-words.ts';
import { type OpenDocument, toOpenDocument } from '../reader/open-document.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { documentOfClause, goTo, select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import { shortId } from './quote.tsx';

export function ClauseCard({ id }: { readonly id: string }) {
  const t = useWords();
  const document = documentOfClause(id);
  const path = document === null ? null : paths.document(document);
  const answer = useAnswer<AnnotatedDocument>(path);
  if (answer.state !== 'ready') return <Waiting answer={answer} path={path} />;
  const open = toOpenDocument(answer.value);
  const clause = open.clauses.get(id);
  if (!clause) return <p className="empty">{t('card.noClause')}</p>;
  const citations = open.citations.get(id) ?? [];
  const instruments = new Set(citations.map(({ instrument }) => instrument));
  const named = namedIn(open, clause.start, clause.end).filter((entity) => !instruments.has(entity));
  const text = open.source.text.slice(clause.start, clause.end);

  return (
    <>
      <div className="top">
        <div className="h">
          <em className="k is-Clause" aria-hidden="true" />
          <div>
            <h2>{clauseWords(t, clause.number)}</h2>
            <small lang={open.lang}>{open.source.document.title}</small>
          </div>
        </div>
        {clause.act && (
          <dl>
            <div>
              <dt>{t('fact.act')}</dt>
              <dd lang={open.lang}>{clause.act}</dd>
            </div>
          </dl>
        )}
        <p className="opening" lang={open.lang}>
          {text.slice(0, 60).trim()}
          {text.length > 60 ? '…' : ''}
        </p>
        <div className="btns">
          {citations.length > 0 && (
            <button
              type="button"
              className="p"
              onClick={() => choose((state) => ({ ...state, page: 'trace', trace: id }))}
            >
              {t('card.trace')}
            </button>
          )}
          <button
            type="button"
            onClick={() =>
              choose((state) => goTo(state, open.source.document.id, { start: clause.start, end: clause.end }, id))
            }
          >
            {t('card.show')}
          </button>
        </div>
      </div>
      <div className="places">
        <h3>{citations.length === 0 ? t('card.citesNothing') : t('card.cites', { n: instruments.size })}</h3>
        {citations.map((citation) => (
          <CitationOfClause key={citation.id} open={open} citation={citation} />
        ))}
        {named.length > 0 && (
          <>
            <h3>{t('card.names')}</h3>
            <p className="tags">
              {named.map((entity) => {
                const known = open.entities.get(entity);
                const name = known ? nameIn(known, open.lang) : { text: entity, lang: 'en' };
                return (
                  <button
                    key={entity}
                    type="button"
                    lang={name.lang}
                    onClick={() => choose((state) => select(state, entity))}
                  >
                    <em className={`k is-${known?.type ?? 'Term'}`} aria-hidden="true" /> {name.text}
                  </button>
                );
              })}
            </p>
          </>
        )}
      </div>
    </>
  );
}

function CitationOfClause({ open, citation }: { readonly open: OpenDocument; readonly citation: Citation }) {
  const t = useWords();
  const entity = open.entities.get(citation.instrument);
  const name = entity ? captionIn(entity, open.lang) : { text: citation.exact, lang: open.lang };
  const { text } = open.source;
  return (
    <div className="quote cites">
      <div>
        <button
          type="button"
          className="link"
          lang={name.lang}
          onClick={() => choose((state) => select(state, citation.instrument))}
        >
          {name.text}
        </button>{' '}
        {entity?.date && <small className="inline">{entity.date}</small>}
      </div>
      <small>
        {citation.act && <b lang={open.lang}>{citation.act.text} · </b>}
        {t(`function.${citation.function}`)}
        {citation.speakers.length > 0 && ` · ${t('card.saidBy', { names: citation.speakers.map(shortId).join(', ') })}`}
      </small>
      <button
        type="button"
        className="words"
        lang={open.lang}
        onClick={() => choose((state) => goTo(state, open.source.document.id, citation, citation.instrument))}
      >
        …{text.slice(Math.max(0, citation.start - 16), citation.start).replace(/^.*\n/s, '')}
        <mark>{citation.exact}</mark>
        {text.slice(citation.end, citation.end + 12).replace(/\n.*$/s, '')}…
      </button>
    </div>
  );
}

function namedIn(open: OpenDocument, start: number, end: number): readonly string[] {
  const named = new Set<string>();
  for (const mark of open.marks) if (mark.entity && mark.start >= start && mark.end <= end) named.add(mark.entity);
  return [...named];
}
