/** The document: its head, its outline, its text. */
import { useState } from 'react';
import type { AnnotatedDocument } from '#model/annotated-document';
import { useWords } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { choose, usePage } from '../state/page-store.ts';
import { toOpenDocument } from './open-document.ts';
import { OutlineRail } from './outline-rail.tsx';
import { PrintNotes } from './print-notes.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReaderText } from './reader-text.tsx';

export function Reader() {
  const t = useWords();
  const id = usePage((state) => state.document);
  const path = id === null ? null : paths.document(id);
  const answer = useAnswer<AnnotatedDocument>(path);
  const [seen, setSeen] = useState<string | null>(null);
  if (id === null) return <p className="empty">{t('reader.none')}</p>;
  if (answer.state !== 'ready') return <Waiting answer={answer} path={path} />;
  const open = toOpenDocument(answer.value);
  return (
    <article className="reader" aria-label={t('part.reader')}>
      <ReaderHead open={open} onFindings={() => choose((state) => ({ ...state, page: 'library' }))} />
      <OutlineRail open={open} seen={seen} />
      <ReaderText key={id} open={open} onSeen={setSeen} />
      <PrintNotes open={open} />
    </article>
  );
}
