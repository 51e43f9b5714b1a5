/** Many source files into annotated documents, in order, on as many cores as are asked for. */
import { availableParallelism } from 'node:os';
import { SourceError } from '#model/errors';
import type { SourceFile } from '#readers/find-sources';
import annotate from './annotate-worker.ts';

export type Annotated = { readonly source: SourceFile } & ({ readonly json: string } | { readonly error: SourceError });

/** Below this a thread costs more to start than it saves. */
const BYTES_WORTH_A_THREAD = 1_500_000;

export function defaultJobs(sources: readonly SourceFile[]): number {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  return Math.max(1, Math.min(availableParallelism(), sources.length, Math.floor(bytes / BYTES_WORTH_A_THREAD)));
}

/** `names`: files of the user's own names. What cannot be read comes as an error in its place; the rest goes on. */
export async function* annotateSources(
  sources: readonly SourceFile[],
  names: readonly string[],
  jobs: number,
): AsyncGenerator<Annotated> {
  if (jobs <= 1) {
    for (const source of sources) yield settle(source, () => annotate({ source, names }));
    return;
  }
  // Loaded here, since most runs need no threads.
  const { Piscina } = await import('piscina');
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'mjs';
  const pool = new Piscina({
    filename: new URL(`./annotate-worker.${extension}`, import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    ...(extension === 'ts' ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  try {
    yield* inOrder(sources, jobs * 2, (source) =>
      pool.run({ source, names }).then(
        (json: string) => ({ source, json }),
        (error: unknown) => ({ source, error: sourceError(error) }),
      ),
    );
  } finally {
    await pool.destroy();
  }
}

/** At most `ahead` are under way, so memory does not grow with the corpus. */
async function* inOrder<In, Out>(
  items: readonly In[],
  ahead: number,
  run: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < ahead) running.push(run(items[next++] as In));
    yield await (running.shift() as Promise<Out>);
  }
}

function settle(source: SourceFile, run: () => string): Annotated {
  try {
    return { source, json: run() };
  } catch (error) {
    return { source, error: sourceError(error) };
  }
}

/** Classes do not survive the way between threads; the name does. Anything else is a bug and is thrown on. */
function sourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  if (error instanceof Error && error.name === 'SourceError') return new SourceError(error.message);
  throw error;
}
