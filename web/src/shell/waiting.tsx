/** What stands where an answer will: that it is being asked for, or what went wrong and what to do next. */
import { useWords } from '../language/use-words.ts';
import { type Answer, forget } from '../server/use-answer.ts';

export function Waiting({ answer, path }: { readonly answer: Answer<unknown>; readonly path: string | null }) {
  const t = useWords();
  if (answer.state === 'failed') {
    return (
      <div className="problem" role="alert">
        <strong>{answer.problem.code === 'OFFLINE' ? t('problem.offline') : answer.problem.title}</strong>
        <p>{answer.problem.code === 'OFFLINE' ? t('problem.offlineNext') : answer.problem.detail}</p>
        {path && (
          <button type="button" onClick={() => forget(path)}>
            {t('problem.again')}
          </button>
        )}
      </div>
    );
  }
  return answer.state === 'loading' ? (
    <p className="empty" role="status">
      {t('loading')}
    </p>
  ) : null;
}
