/** Title, date and place, how much was found, and whether every quote is the text's own words. */
import { Fragment } from 'react';
import { useWords } from '../language/use-words.ts';
import { goTo } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { MarkedText } from './marked-text.tsx';
import type { OpenDocument } from './open-document.ts';
import { occurrencesOf, stepOccurrence } from './step-occurrence.ts';
import { marksWithin } from './to-marks.ts';

export function ReaderHead({ open, onFindings }: { readonly open: OpenDocument; readonly onFindings: () => void }) {
  const t = useWords();
  const selected = usePage((state) => state.selected);
  const place = usePage((state) => state.place);
  const { document, clauses, citations } = open.source;
  const title = open.blocks.find((block) => block.unit?.kind === 'title');
  const citable = clauses.filter((clause) => clause.citable).length;
  const where = [document.date, document.place].filter((one) => one !== null).join(' · ');
  const marks = occurrencesOf(open, selected);
  const at = marks.findIndex((mark) => mark.start === place?.start);

  return (
    <header className="meta">
      <h1 lang={open.lang} className={document.title.length > 80 ? 'long' : undefined}>
        {title
          ? title.paragraphs.map((span) => (
              <Fragment key={span.start}>
                <MarkedText
                  text={open.source.text}
                  span={span}
                  marks={marksWithin(open.marks, span.start, span.end)}
                  selected={selected}
                  at={place?.start ?? null}
                  onChoose={(mark) => choose((state) => goTo(state, document.id, mark, mark.entity))}
                />{' '}
              </Fragment>
            ))
          : document.title}
      </h1>
      <div className="sub">
        {where && <span lang={open.lang}>{where}</span>}
        <span>{open.lang}</span>
        <span>{t('count.clauses', { n: citable })}</span>
        <span>{t('count.citations', { n: citations.length })}</span>
        {open.uncertain > 0 && (
          <button type="button" className="q" onClick={onFindings}>
            {t('count.uncertain', { n: open.uncertain })}
          </button>
        )}
        {open.misquoted === 0 ? (
          <span className="v" title={t('reader.quotesNote')}>
            <span aria-hidden="true">✓</span> {t('reader.quotesMatch')}
          </span>
        ) : (
          <span className="q">{t('reader.quotesDiffer', { n: open.misquoted })}</span>
        )}
        {marks.length > 0 && (
          <span className="steps">
            <button
              type="button"
              onClick={() => stepOccurrence(open, -1)}
              title={t('reader.previous')}
              aria-label={t('reader.previous')}
            >
              ‹
            </button>
            <span>
              {at >= 0
                ? t('reader.occurrence', { at: at + 1, n: marks.length })
                : t('reader.occurrences', { n: marks.length })}
            </span>
            <button
              type="button"
              onClick={() => stepOccurrence(open, 1)}
              title={t('reader.next')}
              aria-label={t('reader.next')}
            >
              ›
            </button>
          </span>
        )}
      </div>
    </header>
  );
}
