/** What is wrong or uncertain in a document, with the words, and the way to them. */
import type { AnnotatedDocument } from '#model/annotated-document';
import { lineAndColumn } from '#model/span';
import { useWords } from '../language/use-words.ts';
import { toOpenDocument } from '../reader/open-document.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { goTo, select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';

export function Findings({ document }: { readonly document: string }) {
  const t = useWords();
  const path = paths.document(document);
  const answer = useAnswer<AnnotatedDocument>(path);
  if (answer.state !== 'ready') return <Waiting answer={answer} path={path} />;
  const open = toOpenDocument(answer.value);
  const { findings, mentions, text } = open.source;
  const doubtful = mentions.filter((mention) => mention.entity === null);

  return (
    <section className="findings">
      <h2>{t('library.findingsOf')}</h2>
      <p lang={open.lang}>{open.source.document.title}</p>
      {findings.length + doubtful.length === 0 && <p className="empty">{t('library.noFindings')}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.start}`} className={`is-${finding.severity}`}>
            <strong>{t(`severity.${finding.severity}`)}</strong>
            {finding.end > finding.start ? (
              <button
                type="button"
                className="link serif"
                lang={open.lang}
                onClick={() => choose((state) => goTo(state, document, finding, null))}
              >
                {finding.exact}
              </button>
            ) : (
              <span />
            )}
            <span>
              {finding.note} <small>{t('library.line', { n: lineAndColumn(text, finding.start).line })}</small>{' '}
              <small>{finding.rule}</small>
            </span>
          </li>
        ))}
        {doubtful.map((mention) => (
          <li key={mention.id} className="is-warning">
            <strong>{t('library.several')}</strong>
            <button
              type="button"
              className="link serif"
              lang={open.lang}
              onClick={() => choose((state) => goTo(state, document, mention, mention.candidates[0] ?? null))}
            >
              {mention.exact}
            </button>
            <span>
              {mention.candidates.map((candidate) => (
                <button
                  key={candidate}
                  type="button"
                  className="link"
                  onClick={() => choose((state) => select(state, candidate))}
                >
                  {open.entities.get(candidate)?.name ?? candidate}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
