/** One writer at a time: a file that names the process, and is taken over from one that is dead. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { StoreError, StoreLockedError } from '#model/errors';
import { toWriteFault } from './engine-error.ts';

const ownerSchema = z.object({ pid: z.number().int(), started: z.string(), token: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/** `deadWriter` is the process that left the lock behind, or null. */
export type WriterLock = {
  readonly deadWriter: number | null;
  /** False where the folder was deleted or moved, or another process took it over. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** A writer that is done keeps its place for a moment, in case more comes. */
const PATIENCE_MS = 3_000;

/** @throws StoreLockedError */
export async function lockWriter(folder: string): Promise<WriterLock> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StoreError(`${folder} cannot be made (${error.code}): check GRAPH_URL and the permissions.`, false, {
      cause: error,
    });
  });
  const path = join(folder, 'writer.lock');
  const mine: Owner = { pid: process.pid, started: await startOf(process.pid), token: randomUUID() };
  let deadWriter: number | null = null;
  const patience = performance.now() + PATIENCE_MS;
  while (!(await create(path, mine))) {
    const owner = await readOwner(path);
    if (owner && (await isAlive(owner))) {
      if (performance.now() < patience) {
        await wait(50);
        continue;
      }
      throw new StoreLockedError(
        `Process ${owner.pid} is writing to the graph in ${folder}: wait until it is done. Reading goes on meanwhile.`,
      );
    }
    deadWriter = owner?.pid ?? 0;
    await rm(path, { force: true });
  }
  if (deadWriter !== null) {
    // Two may have found the same dead writer: the one whose name stays in the file has it.
    await wait(50);
    if ((await readOwner(path))?.token !== mine.token) return lockWriter(folder);
  }
  const isHeld = async () => (await readOwner(path))?.token === mine.token;
  return {
    deadWriter,
    isHeld,
    release: async () => {
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(JSON.stringify(owner));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw toWriteFault(error, dirname(path));
  }
}

/** Null where the file is gone, or its writer died before it had written its name. */
async function readOwner(path: string): Promise<Owner | null> {
  for (let tries = 0; tries < 10; tries += 1) {
    const text = await readFile(path, 'utf8').catch(() => '');
    try {
      return ownerSchema.parse(JSON.parse(text));
    } catch {
      await wait(20);
    }
  }
  return null;
}

async function isAlive({ pid, started }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await startOf(pid)) === started;
}

/** Numbers of processes come round again: where the system tells when one started, that is compared, too. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
