/** Readers for our own questions, which share one process, and for strangers', which get one each for as long as they run. */
import type { UserQueryOptions } from '#graph/store';
import { QueryCancelledError, QueryTimeoutError, StoreError } from '#model/errors';
import { type Reader, startReader } from './reader.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';

type Request = Omit<ReaderRequest, 'id'>;

export type ReaderPool = {
  readonly ask: (request: Request) => Promise<ReaderReply>;
  /** Kills the process when the time is over or the caller no longer wants the answer. */
  readonly askBounded: (
    request: Request,
    options: Pick<UserQueryOptions, 'timeoutMs' | 'signal'>,
  ) => Promise<ReaderReply>;
  readonly close: () => void;
};

export function readerPool(): ReaderPool {
  let shared: Reader | null = null;
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  let closed = false;
  const start = () => {
    if (closed) throw new StoreError('The store is closed.');
    for (const reader of all) if (!reader.isAlive()) all.delete(reader);
    const reader = startReader();
    all.add(reader);
    return reader;
  };
  return {
    ask: (request) => {
      if (!shared?.isAlive()) shared = start();
      return shared.ask(request);
    },
    askBounded: async (request, options) => {
      const reader = idle.pop() ?? start();
      try {
        return await bounded(reader, request, options);
      } finally {
        if (reader.isAlive() && !closed) idle.push(reader);
      }
    },
    close: () => {
      closed = true;
      for (const reader of all) reader.kill();
      all.clear();
    },
  };
}

async function bounded(
  reader: Reader,
  request: Request,
  { timeoutMs, signal }: Pick<UserQueryOptions, 'timeoutMs' | 'signal'>,
): Promise<ReaderReply> {
  if (signal?.aborted) throw new QueryCancelledError('The query was cancelled.');
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: Error) => {
      reject(reason);
      reader.kill();
    };
    timer = setTimeout(
      () =>
        stop(
          new QueryTimeoutError(
            `The query was stopped after ${timeoutMs / 1000} s: start from fewer nodes, bound its paths, or add LIMIT.`,
          ),
        ),
      timeoutMs,
    );
    abort = () => stop(new QueryCancelledError('The query was cancelled.'));
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([reader.ask(request), stopped]);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
  }
}
