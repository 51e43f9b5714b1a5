/** The one process that writes: it works on a copy of what is published, and publishes the copy. */
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedSchemaStatements } from '#cypher/schema-statements';
import { inTurn } from '#graph/write/in-turn';
import type { Run, Transact } from '#graph/write/run';
import { AppError } from '#model/errors';
import type { Logger } from '#model/logger';
import { createEngine, type Engine, type EngineTransaction, openEngine } from './engine.ts';
import { toWriteFault } from './engine-error.ts';
import { checkSnapshot, LIVE, publish, readCurrent } from './snapshots.ts';
import { toEngineValue } from './to-engine-value.ts';
import { toGraphValue } from './to-graph-value.ts';
import { lockWriter } from './writer-lock.ts';

export type Writer = {
  readonly transact: Transact;
  /** Makes what was written visible to all readers. */
  readonly publish: () => Promise<void>;
  /** Without publishing: what was not published is not kept. */
  readonly close: () => Promise<void>;
};

/** @throws StoreLockedError, StoreError */
export async function openWriter(folder: string, logger?: Logger): Promise<Writer> {
  const lock = await lockWriter(folder);
  let engine: Engine;
  try {
    if (lock.deadWriter !== null) logger?.warn('store.writer.died', { pid: lock.deadWriter, folder });
    engine = await openLive(folder);
    for (const statement of embeddedSchemaStatements()) await engine.executeCypher(statement);
  } catch (error) {
    await lock.release();
    throw error instanceof AppError ? error : toWriteFault(error);
  }
  return {
    transact: (work) => transactOn(engine, work),
    publish: async () => {
      const counts = { nodes: engine.nodeCount(), relationships: engine.edgeCount() };
      await publish(folder, (path) => engine.save(path), counts).catch((error: unknown) => {
        throw error instanceof AppError ? error : toWriteFault(error);
      });
    },
    close: async () => {
      try {
        engine.close();
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
  for (const name of await readdir(folder)) {
    if (name.startsWith(LIVE)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function transactOn<T>(engine: Engine, work: (run: Run) => Promise<T>): Promise<T> {
  const transaction = engine.beginTransaction();
  const { run, settled } = inTurn(runIn(transaction), 1);
  try {
    const result = await work(run);
    transaction.commit();
    return result;
  } catch (error) {
    await settled();
    if (transaction.isActive) transaction.rollback();
    throw error instanceof AppError ? error : toWriteFault(error);
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
