/** A real server over a real embedded store that holds the sample, on a free port: for tests of the page and the interface. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingestDocuments } from '#cli/ingest-documents';
import { openStore } from '#graph/open-store';
import type { GraphStore } from '#graph/store';
import { findSources } from '#readers/find-sources';
import { startServer } from '#server/main';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SAMPLE = 'doc:cn-ru-fm-2020-09-11';

export type StoreWithDocuments = { readonly store: GraphStore; readonly folder: string; close(): Promise<void> };

/** `paths` are relative to the project's root. */
export async function openStoreWith(paths: readonly string[] = ['documents']): Promise<StoreWithDocuments> {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-test-'));
  const store = await openStore({ kind: 'embedded', folder: join(folder, 'graph') });
  await ingestDocuments(store, findSources(paths.map((path) => join(ROOT, path))), [], {
    jobs: 1,
    replace: false,
    progress: { step() {}, end() {} },
    onDocument: () => {},
    onRefused: (error) => {
      throw error;
    },
  });
  return {
    store,
    folder,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestServer = { readonly address: string; readonly store: GraphStore; close(): Promise<void> };

/** With the built page, where `npm run build` has made it (`npm test` has). */
export async function startTestServer(paths?: readonly string[]): Promise<TestServer> {
  const { store, close } = await openStoreWith(paths);
  const logger = { info() {}, warn() {}, error: (event: string, fields?: object) => console.error(event, fields) };
  const server = await startServer({
    store,
    logger,
    host: '127.0.0.1',
    port: 0,
    page: join(ROOT, 'dist/web'),
    version: 'test',
  });
  return {
    address: server.address,
    store,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
