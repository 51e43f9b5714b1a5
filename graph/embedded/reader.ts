/** A reader process as the program holds it: one question at a time or several, and an end that is always at hand. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { QueryError, StoreError } from '#model/errors';
import { OUT_OF_MEMORY_EXIT, type ReaderReply, type ReaderRequest } from './reader-messages.ts';

export type Reader = {
  readonly ask: (request: Omit<ReaderRequest, 'id'>) => Promise<ReaderReply>;
  readonly kill: () => void;
  readonly isAlive: () => boolean;
};

/** As in the sources, and as the build puts it beside the program. */
const ENTRIES = ['./reader-process.ts', './reader-process.mjs', './graph/embedded/reader-process.mjs'];

export function startReader(): Reader {
  const child = spawn();
  const waiting = new Map<number, { resolve: (reply: ReaderReply) => void; reject: (error: Error) => void }>();
  let next = 0;
  let alive = true;
  const end = (error: Error) => {
    alive = false;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    hold(child, false);
  };
  child.on('message', (reply: ReaderReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) hold(child, false);
    asked?.resolve(reply);
  });
  child.on('error', (error) => end(new StoreError(`The process that reads the graph failed: ${error.message}`, true)));
  child.on('exit', (code) => end(ended(code)));
  return {
    isAlive: () => alive,
    kill: () => {
      alive = false;
      child.kill('SIGKILL');
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (!alive) return reject(ended(null));
        next += 1;
        const id = next;
        waiting.set(id, { resolve, reject });
        hold(child, true);
        child.send({ ...request, id }, (error) => {
          if (error && waiting.delete(id)) reject(ended(null));
        });
      }),
  };
}

function spawn(): ChildProcess {
  const entry = ENTRIES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
  if (!entry)
    throw new StoreError('The program is not whole: the file of its reader process is missing. Build it again.');
  const loader = entry.endsWith('.ts')
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  const child = fork(entry, [], {
    execArgv: loader,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  hold(child, false);
  return child;
}

/** A reader that waits for work keeps no program from ending. */
function hold(child: ChildProcess, held: boolean): void {
  if (held) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function ended(code: number | null): Error {
  if (code === OUT_OF_MEMORY_EXIT) {
    return new QueryError('The query needs more memory than a reader is given: return or collect less, or add LIMIT.');
  }
  return new StoreError('The process that reads the graph ended: try again.', true);
}
