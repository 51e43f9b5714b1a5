/** One place in the words of the text: clause, act, function, quote. Choosing it goes there. */
import type { Citing, Occurrence } from '#model/api';
import { languageTag } from '#model/language';
import { firstWords, lastWords } from '../language/clip.ts';
import { placeWords } from '../language/place-words.ts';
import { useWords } from '../language/use-words.ts';
import { goTo, select } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';

export function Quote({ place, on }: { readonly place: Citing | Occurrence; readonly on: boolean }) {
  const t = useWords();
  const selected = usePage((state) => state.selected);
  const lang = languageTag(place.language as 'zh', place.script);
  const citing = 'act' in place ? place : null;
  return (
    <div className={`quote${on ? ' on' : ''}${citing ? ' cites' : ''}`}>
      <div>
        <button type="button" className="link" onClick={() => choose((state) => select(state, place.clause))}>
          {place.number === 'preamble' ? t('clause.preamble') : place.number}
        </button>
        {citing?.act && (
          <b lang={lang} className="act">
            {' '}
            {citing.act}
          </b>
        )}
      </div>
      {citing && (
        <small>
          {t(`function.${citing.function}`)}
          {citing.polarity !== 'neutral' && ` · ${t(`polarity.${citing.polarity}`)}`}
          {citing.speakers.length > 0 && ` · ${t('card.saidBy', { names: citing.speakers.map(shortId).join(', ') })}`}
          {citing.pinpoints.length > 0 && ` · ${citing.pinpoints.join(', ')}`}
        </small>
      )}
      <button
        type="button"
        className="words"
        lang={lang}
        onClick={() => choose((state) => goTo(state, place.document, { start: place.start, end: place.end }, selected))}
      >
        …{before(place.before, citing?.act ?? null)}
        <mark>{place.exact}</mark>
        {firstWords(place.after)}…
      </button>
      <small>
        {placeWords(t, place.number, place.paragraph)}
        <DocumentName place={place} />
        {citing && ` · ${t('card.unreviewed')}`}
      </small>
    </div>
  );
}

/** Only where the place is in another document than the one that is open. */
function DocumentName({ place }: { readonly place: Occurrence }) {
  const document = usePage((state) => state.document);
  if (place.document === document) return null;
  return (
    <span lang={languageTag(place.language as 'zh', place.script)}>
      {' · '}
      {place.documentTitle}
      {place.documentDate ? ` (${place.documentDate})` : ''}
    </span>
  );
}

/** The act is underlined where it stands in the words before. */
function before(words: string, act: string | null) {
  const tail = lastWords(words);
  const at = act === null ? -1 : tail.lastIndexOf(act);
  if (act === null || at < 0) return tail;
  return (
    <>
      {tail.slice(0, at)}
      <u>{act}</u>
      {tail.slice(at + act.length)}
    </>
  );
}

/** `state:CN` is CN to everyone who reads such texts. */
export function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
