/** What an embedded store says of folders, files and other processes that are in its way. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openWriter } from '#graph/embedded/writer';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import { constructedDocument } from './constructed-document.ts';
import { crashDocuments } from './crash-documents.ts';

const rows = project(constructedDocument({ slug: 'one', clauses: ['[China](state:CN).'] }));

describe('an embedded store', () => {
  let folder: string;
  const opened: GraphStore[] = [];
  const open = async () => {
    const store = await openEmbeddedStore({ kind: 'embedded', folder });
    opened.push(store);
    return store;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clausegraph-folder-'));
  });
  afterEach(async () => {
    await Promise.allSettled(opened.splice(0).map((store) => store.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens empty where nothing is, and makes nothing', async () => {
    const missing = join(folder, 'deep', 'graph');
    const store = await openEmbeddedStore({ kind: 'embedded', folder: missing });
    expect((await store.counts()).nodes).toEqual({});
    await store.close();
    expect(existsSync(missing)).toBe(false);
  });

  it('is written by one process at a time, and the second is told the first’s number', async () => {
    const writer = await openWriter(folder);
    const store = await open();
    await expect(store.write([rows])).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(String(process.pid)),
    });
    expect((await store.counts()).nodes).toEqual({});
    await writer.close();
    await store.write([rows]);
    expect((await store.counts()).nodes.Document).toBe(1);
  }, 30_000);

  it('takes over from a writer that is dead', async () => {
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ pid: 999_999_999, started: '1', token: 'x' }));
    writeFileSync(join(folder, 'live'), 'half of something');
    const store = await open();
    await store.write([rows]);
    expect((await store.counts()).nodes.Document).toBe(1);
  });

  it('notices a snapshot with other bytes, one that is missing, and a pointer that is none', async () => {
    const store = await open();
    await store.write([rows]);
    await store.close();
    const name = readdirSync(folder).find((file) => file.startsWith('snapshot')) ?? '';
    const path = join(folder, name);
    const bytes = readFileSync(path);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    await expect((await open()).counts()).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('ingest'),
    });
    await expect((await open()).write([rows])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    rmSync(path);
    await expect((await open()).counts()).rejects.toMatchObject({ code: 'STORE_FAILED' });
    writeFileSync(join(folder, 'CURRENT'), 'nonsense');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FAILED' });
  }, 60_000);

  it('touches no folder and no file of somebody else', async () => {
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('thesis.txt'),
    });
    await expect(openEmbeddedStore({ kind: 'embedded', folder: join(folder, 'thesis.txt') })).rejects.toMatchObject({
      code: 'STORE_FAILED',
    });
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it('says which version it needs', async () => {
    const store = await open();
    await store.write([rows]);
    await store.close();
    const pointer = join(folder, 'CURRENT');
    const current = JSON.parse(readFileSync(pointer, 'utf8'));
    writeFileSync(pointer, JSON.stringify({ ...current, schemaVersion: 99 }));
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('newer') });
    writeFileSync(pointer, JSON.stringify({ ...current, schemaVersion: 0 }));
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('older') });
  });

  it('says that a folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const store = await openEmbeddedStore({ kind: 'embedded', folder: join(folder, 'file', 'graph') });
    await expect(store.write([rows])).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('GRAPH_URL'),
    });
    await store.close();
  });

  it('does not grow when the same is written over and over', async () => {
    const store = await open();
    const sizes: number[] = [];
    const versions = [
      crashDocuments(10),
      crashDocuments(10).map((one) => ({ ...one, document: { ...one.document, title: 'Changed' } })),
    ];
    for (let round = 0; round < 12; round += 1) {
      await store.write((versions[round % 2] ?? []).map(project));
      await store.counts();
      sizes.push(
        readdirSync(folder).reduce(
          (sum, name) => sum + (name.startsWith('snapshot') ? statSync(join(folder, name)).size : 0),
          0,
        ),
      );
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('snapshot'))).toHaveLength(1);
    expect(Math.max(...sizes.slice(2))).toBeLessThan(2 * (sizes[1] ?? 0));
  }, 60_000);
});
