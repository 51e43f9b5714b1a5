/** Killed at any moment, a writer leaves a whole graph behind, and the same ingest again gives the graph of one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openNeo4jStore } from '#graph/neo4j/store';
import { project } from '#graph/project';
import { verifyStore } from '#graph/verify';
import type { Logger } from '#model/logger';
import { crashDocuments } from './crash-documents.ts';
import { dumpGraph } from './dump-graph.ts';
import { emptyGraph } from './empty-graph.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';
import { openEmbeddedForTest } from './open-for-test.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Answers how many documents it had written. */
function writeAndKill(arguments_: readonly string[], afterDocuments: number, laterMs: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', TSX, 'tests/graph/crash-child.ts', ...arguments_], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let written = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      const before = written;
      written += chunk.toString().split('\n').length - 1;
      if (before < afterDocuments && written >= afterDocuments) setTimeout(() => child.kill('SIGKILL'), laterMs);
    });
    child.on('exit', () => resolve(written));
  });
}

async function expectedDump(): Promise<readonly string[]> {
  const { store, close } = await openEmbeddedForTest();
  await store.write(crashDocuments().map(project));
  const dump = await dumpGraph(store);
  await close();
  return dump;
}

describe('a killed writer', () => {
  it.each([
    [1, 3],
    [3, 17],
    [5, 40],
  ])(
    'leaves the embedded store whole (after %i documents and %i ms)',
    async (after, later) => {
      const folder = mkdtempSync(join(tmpdir(), 'clausegraph-crash-'));
      try {
        const written = await writeAndKill(['embedded', folder], after, later);
        const warned: string[] = [];
        const logger: Logger = { info: () => undefined, warn: (event) => warned.push(event), error: () => undefined };
        const store = await openEmbeddedStore({ kind: 'embedded', folder }, logger);
        const { documents, problems } = await verifyStore(store);
        expect(problems).toEqual([]);
        expect(documents).toBeGreaterThanOrEqual(written);
        await store.write(crashDocuments().map(project));
        expect(await dumpGraph(store)).toEqual(await expectedDump());
        // Where the writer was at work when it died, the next one says so.
        expect(warned.every((event) => event === 'store.writer.died')).toBe(true);
        await store.close();
        expect((await readdir(folder)).sort()).toEqual(['CURRENT', expect.stringMatching(/^snapshot-\d+$/)]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );

  const server = neo4jForTests();
  it.skipIf(server === null)(
    'leaves Neo4j whole',
    async () => {
      if (!server) return;
      const release = await server.lock();
      const store = await openNeo4jStore(server.config);
      try {
        await emptyGraph(store);
        const written = await writeAndKill(['neo4j', server.config.url, server.config.password], 3, 10);
        const { documents, problems } = await verifyStore(store);
        expect(problems).toEqual([]);
        expect(documents).toBeGreaterThanOrEqual(written);
        await store.write(crashDocuments().map(project));
        expect(await dumpGraph(store)).toEqual(await expectedDump());
      } finally {
        await store.close();
        await release();
      }
    },
    180_000,
  );
});
