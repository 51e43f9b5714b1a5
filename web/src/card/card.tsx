/** The card of the selected thing: what it is, and every place that cites or names it, with the words. */
import type { DocumentSummary } from '#model/api';
import { languageTag } from '#model/language';
import { useWords } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { openDocument } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { ClauseCard } from './clause-card.tsx';
import { EntityCard } from './entity-card.tsx';

export function Card() {
  const t = useWords();
  const selected = usePage((state) => state.selected);
  return (
    <aside className="card" aria-label={t('part.card')}>
      {selected === null ? (
        <p className="empty">{t('card.none')}</p>
      ) : selected.includes('#') ? (
        <ClauseCard id={selected} />
      ) : selected.startsWith('doc:') ? (
        <DocumentCard id={selected} />
      ) : (
        <EntityCard key={selected} id={selected} />
      )}
    </aside>
  );
}

function DocumentCard({ id }: { readonly id: string }) {
  const t = useWords();
  const answer = useAnswer<readonly DocumentSummary[]>(paths.documents);
  const document = answer.value?.find((one) => one.id === id);
  if (!document) return <p className="empty">{id}</p>;
  return (
    <>
      <div className="h">
        <em className="k is-Document" aria-hidden="true" />
        <h2 lang={languageTag(document.language, document.script)}>{document.title}</h2>
      </div>
      <p>
        <small>
          {document.date} · {t('count.clauses', { n: document.clauses })} ·{' '}
          {t('count.citations', { n: document.citations })}
        </small>
      </p>
      <div className="btns">
        <button
          type="button"
          className="p"
          onClick={() => choose((state) => openDocument({ ...state, scope: 'document' }, id))}
        >
          {t('library.open')}
        </button>
      </div>
    </>
  );
}
