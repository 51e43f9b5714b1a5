/** Stores as the suites open them: an embedded one in a folder of its own, Neo4j under its lock. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openNeo4jStore } from '#graph/neo4j/store';
import type { Neo4jForTests } from './neo4j-for-tests.ts';
import type { OpenedForTest } from './store-contract.ts';

export async function openEmbeddedForTest(): Promise<OpenedForTest> {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-'));
  const config = { kind: 'embedded', folder } as const;
  const store = await openEmbeddedStore(config);
  return {
    store,
    openAnother: () => openEmbeddedStore(config),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function openNeo4jForTest(server: Neo4jForTests): Promise<OpenedForTest> {
  const release = await server.lock();
  const store = await openNeo4jStore(server.config);
  return {
    store,
    openAnother: () => openNeo4jStore(server.config),
    close: async () => {
      await store.close();
      await release();
    },
  };
}
