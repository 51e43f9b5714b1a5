/** The document that is open, once it is there. */
import type { AnnotatedDocument } from '#model/annotated-document';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { usePage } from '../state/page-store.ts';
import { type OpenDocument, toOpenDocument } from './open-document.ts';

export function useOpenDocument(): OpenDocument | null {
  const id = usePage((state) => state.document);
  const answer = useAnswer<AnnotatedDocument>(id === null ? null : paths.document(id));
  return answer.state === 'ready' ? toOpenDocument(answer.value) : null;
}
