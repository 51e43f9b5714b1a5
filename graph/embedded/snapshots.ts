/**
 * The published state of an embedded store: whole files that never change, and `CURRENT`, which names the one that
 * counts. Readers open what CURRENT names; a writer works on a copy and publishes by rename.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { SCHEMA_VERSION } from '#cypher/schema';
import { StoreError } from '#model/errors';

const currentSchema = z.object({
  format: z.literal('clausegraph'),
  schemaVersion: z.number().int(),
  snapshot: z.string().regex(/^snapshot-\d+$/),
  sha256: z.string(),
  nodes: z.number().int(),
  relationships: z.number().int(),
});
export type Current = z.infer<typeof currentSchema>;

const FILE = 'CURRENT';
export const LIVE = 'live';

/** Null where nothing has been published yet. @throws StoreError */
export async function readCurrent(folder: string): Promise<Current | null> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new StoreError(
      `${join(folder, FILE)} cannot be read (${error.code}): check the folder's permissions.`,
      false,
      { cause: error },
    );
  });
  if (text === null) {
    await refuseForeign(folder);
    return null;
  }
  const parsed = currentSchema.safeParse(parseJson(text));
  if (!parsed.success) throw damaged(folder, 'CURRENT is no pointer to a snapshot');
  const { schemaVersion } = parsed.data;
  if (schemaVersion > SCHEMA_VERSION) {
    throw new StoreError(`The graph in ${folder} was written by a newer version of clausegraph: update this one.`);
  }
  if (schemaVersion < SCHEMA_VERSION) {
    throw new StoreError(
      `The graph in ${folder} was written by an older version of clausegraph: delete the folder and ingest the documents again.`,
    );
  }
  return parsed.data;
}

/** @throws StoreError where the file is not the one that was published */
export async function checkSnapshot(folder: string, current: Current): Promise<string> {
  const path = join(folder, current.snapshot);
  if ((await sha256(path)) !== current.sha256)
    throw damaged(folder, `${current.snapshot} has other bytes than were published`);
  return path;
}

export function damaged(folder: string, what: string): StoreError {
  return new StoreError(
    `The graph in ${folder} is damaged: ${what}. Delete the folder and ingest the documents again: nothing else is lost.`,
  );
}

/** `save` writes the whole graph to a path that does not exist yet. */
export async function publish(
  folder: string,
  save: (path: string) => void,
  counts: Pick<Current, 'nodes' | 'relationships'>,
): Promise<Current> {
  const previous = await readCurrent(folder);
  const snapshot = `snapshot-${previous ? Number(previous.snapshot.slice('snapshot-'.length)) + 1 : 1}`;
  const path = join(folder, snapshot);
  const pointer = join(folder, `${FILE}.next`);
  await rm(path, { recursive: true, force: true });
  try {
    save(path);
    await flush(path);
    const current: Current = {
      format: 'clausegraph',
      schemaVersion: SCHEMA_VERSION,
      snapshot,
      sha256: await sha256(path),
      ...counts,
    };
    await writeWhole(pointer, `${JSON.stringify(current)}\n`);
    await rename(pointer, join(folder, FILE));
    await deleteOthers(folder, snapshot);
    return current;
  } catch (error) {
    // Half a file would fill a full disk for good.
    for (const half of [path, pointer]) await rm(half, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A reader that still has an old one open keeps it: only its name goes. */
async function deleteOthers(folder: string, snapshot: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^snapshot-\d+/.test(name) || name === snapshot) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(
      new StoreError(`${path} cannot be read (${error.code}).`, error.code === 'ENOENT', { cause: error }),
    );
  });
  return hash.digest('hex');
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** A path that holds something else is not ours to write into. */
async function refuseForeign(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found) return;
  if (!found.isDirectory()) throw new StoreError(`${folder} is a file, not the folder of a graph: check GRAPH_URL.`);
  const foreign = (await readdir(folder)).find((name) => !/^(?:live|snapshot-\d+|CURRENT|writer\.lock)/.test(name));
  if (foreign)
    throw new StoreError(
      `${folder} holds ${foreign}, which is no part of a graph: give GRAPH_URL a folder of its own.`,
    );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
