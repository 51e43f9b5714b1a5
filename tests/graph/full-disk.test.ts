/** A disk that is full, and a folder that may not be written: said plainly, nothing of what was there is lost, and it goes on after. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openWriter } from '#graph/embedded/writer';
import { project } from '#graph/project';
import { verifyStore } from '#graph/verify';
import { crashDocuments } from './crash-documents.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const DOCUMENTS = 60;

type Said = { readonly written?: string; readonly failed?: Fault; readonly closing?: Fault; readonly done?: boolean };
type Fault = { readonly code?: string; readonly message: string };

/** Writes in a process of its own, under what `limit` puts before it in a shell. */
function write(folder: string, limit: string): Said[] {
  const child = `"${process.execPath}" --import "${TSX}" tests/graph/full-disk-child.ts "${folder}" ${DOCUMENTS}`;
  const { stdout } = spawnSync('sh', ['-c', `${limit} ${child}`], { encoding: 'utf8', timeout: 120_000 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('an embedded store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clausegraph-full-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  // In blocks of 512 bytes, as `sh` counts them: before the first is published, in the middle, and later.
  it.each([400, 1000, 1500])('keeps what was there when no file may grow beyond %i blocks', async (blocks) => {
    const said = write(folder, `ulimit -f ${blocks}; exec`);
    const written = said.flatMap((line) => line.written ?? []);
    const fault = said.find((line) => line.failed)?.failed;
    expect(fault).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('is full') });
    expect(fault?.message).toContain(folder);
    expect(readdirSync(folder).filter((name) => !/^(?:CURRENT|snapshot-\d+)$/.test(name))).toEqual([]);
    const store = await openEmbeddedStore({ kind: 'embedded', folder });
    try {
      const found = await verifyStore(store);
      expect(found.problems).toEqual([]);
      expect(found.documents).toBeGreaterThanOrEqual(written.length);
      expect(found.documents).toBeLessThan(DOCUMENTS);
      await store.write(crashDocuments(DOCUMENTS, 'disk').map(project));
      expect((await verifyStore(store)).documents).toBe(DOCUMENTS);
    } finally {
      await store.close();
    }
  });

  it('is read where it may not be written, and says so', async () => {
    const store = await openEmbeddedStore({ kind: 'embedded', folder });
    await store.write(crashDocuments(1, 'disk').map(project));
    await store.close();
    chmodSync(folder, 0o500);
    // A superuser may write anywhere until that is taken away.
    const unprivileged = process.getuid?.() === 0 ? 'exec setpriv --bounding-set=-dac_override' : 'exec';
    const [first] = write(folder, unprivileged);
    expect(first?.failed).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('permissions') });
    const reading = await openEmbeddedStore({ kind: 'embedded', folder });
    expect((await reading.counts()).nodes.Document).toBe(1);
    await reading.close();
  });

  it('is empty once its folder is deleted, and is written anew', async () => {
    const graph = join(folder, 'graph');
    const store = await openEmbeddedStore({ kind: 'embedded', folder: graph });
    const rows = crashDocuments(2, 'disk').map(project);
    await store.write(rows);
    expect((await store.counts()).nodes.Document).toBe(2);
    await expect.poll(() => readdirSync(graph).includes('writer.lock'), { timeout: 10_000 }).toBe(false);
    rmSync(graph, { recursive: true });
    expect((await store.counts()).nodes).toEqual({});
    await store.write(rows.slice(0, 1));
    expect((await store.counts()).nodes.Document).toBe(1);
    await store.close();
  });

  it('says that its folder went away while it was written', async () => {
    const graph = join(folder, 'graph');
    const writer = await openWriter(graph);
    await writer.transact((run) => run('CREATE (:Clausegraph {id: $id})', { id: 'one' }));
    rmSync(graph, { recursive: true });
    await expect(writer.publish()).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('deleted'),
    });
    await writer.close();
  });
});
