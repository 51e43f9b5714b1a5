/** The one process that writes: it works on a copy of what is published, and publishes the copy. */
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedSchemaStatements } from '#cypher/schema-statements';
import { inTurn } from '#graph/write/in-turn';
import type { Run, Transact } from '#graph/write/run';
import { AppError } from '#model/errors';
import type { Logger } from '#model/logger';
import { createEngine, type Engine, type EngineTransaction, openEngine } from './engine.ts';
import { gone, toWriteFault } from './engine-error.ts';
import { checkSnapshot, LIVE, publish, readCurrent } from './snapshots.ts';
import { toEngineValue } from './to-engine-value.ts';
import { toGraphValue } from './to-graph-value.ts';
import { lockWriter } from './writer-lock.ts';

export type Writer = {
  readonly transact: Transact;
  /** After a transaction that could be neither kept nor taken back: what it holds is not known, and may not be published. */
  readonly isBroken: () => boolean;
  /** Makes what was written visible to all readers. */
  readonly publish: () => Promise<void>;
  /** Without publishing: what was not published is not kept. */
  readonly close: () => Promise<void>;
};

/** @throws StoreLockedError, StoreError */
export async function openWriter(folder: string, logger?: Logger): Promise<Writer> {
  const lock = await lockWriter(folder);
  const fault = (error: unknown) => (error instanceof AppError ? error : toWriteFault(error, folder));
  let engine: Engine;
  try {
    if (lock.deadWriter !== null) logger?.warn('store.writer.died', { pid: lock.deadWriter, folder });
    engine = await openLive(folder);
    for (const statement of embeddedSchemaStatements()) await engine.executeCypher(statement);
  } catch (error) {
    await removeLive(folder).catch(() => undefined);
    await lock.release();
    throw fault(error);
  }
  let broken = false;
  return {
    isBroken: () => broken,
    transact: async (work) => {
      const transaction = engine.beginTransaction();
      const { run, settled } = inTurn(runIn(transaction), 1);
      let committing = false;
      try {
        const result = await work(run);
        committing = true;
        transaction.commit();
        return result;
      } catch (error) {
        await settled();
        const isTakenBack = takenBack(transaction);
        broken ||= committing || !isTakenBack;
        throw fault(error);
      }
    },
    publish: async () => {
      if (!(await lock.isHeld())) throw gone(folder);
      const counts = { nodes: engine.nodeCount(), relationships: engine.edgeCount() };
      await publish(folder, (path) => engine.save(path), counts).catch((error: unknown) => {
        throw fault(error);
      });
    },
    close: async () => {
      try {
        engine.close();
      } catch (error) {
        // It writes down what is thrown away next.
        logger?.warn('store.writer.close', { folder, error: String(error) });
      }
      try {
        await removeLive(folder);
      } finally {
        await lock.release();
      }
    },
  };
}

/** A dead writer's copy may hold half of what it wrote: it is thrown away, and what was published counts. */
async function openLive(folder: string): Promise<Engine> {
  const current = await readCurrent(folder);
  await removeLive(folder);
  // A first load is kept in memory until it is published: a log of it on the disk would be thrown away with the rest.
  if (!current) return createEngine();
  const live = join(folder, LIVE);
  await copyFile(await checkSnapshot(folder, current), live);
  return openEngine(live);
}

async function removeLive(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (name.startsWith(LIVE)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function takenBack(transaction: EngineTransaction): boolean {
  try {
    if (transaction.isActive) transaction.rollback();
    return true;
  } catch {
    return false;
  }
}

const noIds = (engineId: number) => String(engineId);

function runIn(transaction: EngineTransaction): Run {
  return async (cypher, parameters = {}) => {
    const result = await transaction.executeCypher(cypher, toEngineValue(parameters));
    const { columns } = result;
    return result
      .rows()
      .map((row) => Object.fromEntries(columns.map((column, at) => [column, toGraphValue(row[at], noIds)])));
  };
}
