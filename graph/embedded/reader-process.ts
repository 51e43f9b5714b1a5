/** A process that reads one snapshot: a query of a stranger cannot be stopped, but a process can. */
import { collectRows } from '#graph/query-limit';
import { AppError, StoreError } from '#model/errors';
import { createEngine, type Engine, openEngineReadOnly } from './engine.ts';
import { toFault } from './engine-error.ts';
import { OUT_OF_MEMORY_EXIT, type ReaderReply, type ReaderRequest } from './reader-messages.ts';
import { checkSnapshot, damaged } from './snapshots.ts';
import { temporalColumns } from './temporal-columns.ts';
import { toEngineValue } from './to-engine-value.ts';
import { type IdOf, toGraphValue } from './to-graph-value.ts';

/** A query that needs more ends with its process, not with the machine. */
const MOST_MEMORY = Number(process.env.CLAUSEGRAPH_READER_MEMORY_MB ?? 4096) * 1024 * 1024;

let opened: { readonly key: string; readonly engine: Promise<Engine> } | null = null;

process.on('message', (request: ReaderRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(OUT_OF_MEMORY_EXIT);
}, 100).unref();

async function answer(request: ReaderRequest): Promise<ReaderReply> {
  const { id } = request;
  try {
    const engine = await engineFor(request);
    const result = await engine.executeCypher(request.cypher, toEngineValue(request.parameters));
    const limit = collectRows(request.maxRows, request.maxBytes);
    const idOf = idsOf(engine);
    const retype = temporalColumns(result, request.cypher, request.parameters);
    result.rows().every((row, at) =>
      limit.add(
        row.map((value, column) => {
          const plain = toGraphValue(value, idOf);
          return retype ? retype(plain, at, column) : plain;
        }),
      ),
    );
    return { id, kind: 'rows', columns: result.columns, rows: limit.rows, truncated: limit.truncated() };
  } catch (error) {
    if (error instanceof StoreError && error.retriable) return { id, kind: 'gone' };
    if (error instanceof AppError) return { id, kind: 'damaged', message: error.message };
    return { id, kind: 'fault', fault: toFault(error) };
  }
}

async function engineFor({ folder, snapshot }: ReaderRequest): Promise<Engine> {
  const key = snapshot?.snapshot ?? '';
  if (opened?.key !== key) {
    const before = opened?.engine;
    opened = { key, engine: openSnapshot(folder, snapshot) };
    opened.engine.catch(() => {
      opened = null;
    });
    await opened.engine;
    // Queries on the old one may still run: it is closed once nothing holds it.
    before?.catch(() => undefined);
  }
  return opened.engine;
}

async function openSnapshot(folder: string, snapshot: ReaderRequest['snapshot']): Promise<Engine> {
  if (!snapshot) return createEngine();
  const path = await checkSnapshot(folder, snapshot);
  let engine: Engine;
  try {
    engine = openEngineReadOnly(path);
  } catch (error) {
    throw damaged(folder, `${snapshot.snapshot} cannot be opened (${toFault(error).message})`);
  }
  if (engine.nodeCount() !== snapshot.nodes || engine.edgeCount() !== snapshot.relationships) {
    throw damaged(folder, `${snapshot.snapshot} holds other counts than were published`);
  }
  return engine;
}

function idsOf(engine: Engine): IdOf {
  return (engineId) => {
    const id = engine.getNode(engineId)?.get('id');
    return typeof id === 'string' ? id : String(engineId);
  };
}
