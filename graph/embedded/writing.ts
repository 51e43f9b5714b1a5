/** When the writer is open: from the first write until it has been quiet for a while, the store is closed, or it is read. */
import type { Transact } from '#graph/write/run';
import type { Logger } from '#model/logger';
import { openWriter, type Writer } from './writer.ts';

export type Writing = {
  readonly write: <T>(work: (transact: Transact) => Promise<T>) => Promise<T>;
  /** Publishes what has been written, so that a read that follows sees it. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Another process may want to write: the lock is not kept for nothing. */
const QUIET_MS = 1_000;
/** A long ingest that dies loses no more than it wrote since; as a share of its time, publishing stays small. */
const PUBLISH_EVERY = 20;
const PUBLISH_AT_LEAST_MS = 15_000;

export function writing(folder: string, logger?: Logger): Writing {
  let open: Writer | null = null;
  let dirty = false;
  let publishedAt = 0;
  let publishTook = 0;
  let quiet: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const publishNow = async () => {
    if (!open || !dirty) return;
    const started = performance.now();
    await open.publish();
    dirty = false;
    publishedAt = performance.now();
    publishTook = publishedAt - started;
  };
  const release = async () => {
    clearTimeout(quiet);
    const writer = open;
    if (!writer) return;
    try {
      if (!writer.isBroken()) await publishNow();
    } finally {
      open = null;
      dirty = false;
      await writer.close();
    }
  };
  const releaseWhenQuiet = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      inTurn(release).catch((error: unknown) =>
        logger?.error('store.publish.failed', { folder, error: String(error) }),
      );
    }, QUIET_MS);
  };
  return {
    write: (work) =>
      inTurn(async () => {
        clearTimeout(quiet);
        if (!open) {
          open = await openWriter(folder, logger);
          publishedAt = performance.now();
        }
        try {
          // Set first: of several transactions the last may fail after others were committed.
          dirty = true;
          const result = await work(open.transact);
          const since = performance.now() - publishedAt;
          if (since > Math.max(PUBLISH_AT_LEAST_MS, PUBLISH_EVERY * publishTook)) await publishNow();
          return result;
        } finally {
          if (open?.isBroken()) await release();
          else releaseWhenQuiet();
        }
      }),
    settle: () => (open ? inTurn(publishNow) : Promise.resolve()),
    close: () => inTurn(release),
  };
}
