/** A server that goes away in the middle of an ingest and comes back loses nothing, and the ingest goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/store';
import { project } from '#graph/project';
import { verifyStore } from '#graph/verify';
import { startServer, stopServer } from '../../scripts/neo4j/server.ts';
import { crashDocuments } from './crash-documents.ts';
import { freePort } from './free-port.ts';
import { neo4jForTests, TESTED_VERSION } from './neo4j-for-tests.ts';

const home = mkdtempSync(join(tmpdir(), 'clausegraph-outage-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it.skipIf(neo4jForTests() === null)(
  'waits for a server that restarts',
  async () => {
    const options = { home, port: await freePort(), password: 'outage-1234', memory: '1g', version: TESTED_VERSION };
    let { pid, url } = await startServer(options);
    const store = await openNeo4jStore({ kind: 'neo4j', url, user: 'neo4j', password: options.password });
    try {
      let written = 0;
      const ingest = (async () => {
        for (const annotated of crashDocuments(30)) {
          await store.write([project(annotated)]);
          written += 1;
        }
      })();
      while (written < 5) await new Promise((resolve) => setTimeout(resolve, 20));
      await stopServer(pid);
      ({ pid, url } = await startServer(options));
      await ingest;
      const { documents, problems } = await verifyStore(store);
      expect({ documents, problems }).toEqual({ documents: 30, problems: [] });
    } finally {
      await store.close();
      await stopServer(pid);
    }
  },
  600_000,
);
