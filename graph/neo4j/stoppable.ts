/** Ends a transaction on the server itself: a client that merely stops listening leaves the query burning its core. */
import type { UserQueryOptions } from '#graph/store';
import { QueryCancelledError } from '#model/errors';
import { timedOut } from './errors.ts';
import type { OpenSession } from './user-query.ts';

/** Beyond the time-out that the server itself is told: it looks at the clock only now and then. */
const GRACE_MS = 1_000;

export async function stoppable<T>(
  openSession: OpenSession,
  mark: string,
  { timeoutMs, signal }: Pick<UserQueryOptions, 'timeoutMs' | 'signal'>,
  work: () => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new QueryCancelledError('The query was cancelled.');
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: Error) => {
      reject(reason);
      // What the stop itself meets is nobody's concern: the server's own time-out is still to come.
      terminate(openSession, mark).catch(() => undefined);
    };
    timer = setTimeout(() => stop(timedOut(timeoutMs)), timeoutMs + GRACE_MS);
    abort = () => stop(new QueryCancelledError('The query was cancelled.'));
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
  }
}

async function terminate(openSession: OpenSession, mark: string): Promise<void> {
  const session = openSession('WRITE');
  try {
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.clausegraph = $mark RETURN transactionId AS id',
      { mark },
    );
    const ids = records.map((record) => String(record.get('id')));
    if (ids.length > 0) await session.run('TERMINATE TRANSACTIONS $ids', { ids });
  } finally {
    await session.close();
  }
}
