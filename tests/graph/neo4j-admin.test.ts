/** The CSV for `neo4j-admin` gives, imported by Neo4j's own tool, the graph that writing gives. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/store';
import { exportNeo4jAdmin } from '#graph/neo4j-admin/export-neo4j-admin';
import { project } from '#graph/project';
import { verifyStore } from '#graph/verify';
import { importFull } from '../../scripts/neo4j/import.ts';
import { startServer, stopServer } from '../../scripts/neo4j/server.ts';
import { constructedDocument } from './constructed-document.ts';
import { crashDocuments } from './crash-documents.ts';
import { dumpGraph } from './dump-graph.ts';
import { freePort } from './free-port.ts';
import { neo4jForTests, TESTED_VERSION } from './neo4j-for-tests.ts';
import { openEmbeddedForTest } from './open-for-test.ts';

const AWKWARD = constructedDocument({
  slug: 'awkward',
  title: 'Quotes "and", commas; lists',
  clauses: ['A line,\nanother "line" with [China](state:CN); 𠀀 and [the Charter](instrument:UN-Charter).', ' '],
});

describe('export neo4j-admin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-admin-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const documents = [...crashDocuments(12), AWKWARD];

  it('writes a header of types and a row for each', async () => {
    const { nodes, relationships, arguments: lines } = await exportNeo4jAdmin(documents, join(folder, 'csv'));
    expect(nodes).toBeGreaterThan(100);
    expect(relationships).toBeGreaterThan(300);
    expect(lines).toContain('--nodes=./nodes-Clause.csv');
    const header = readFileSync(join(folder, 'csv', 'nodes-Entity-State.csv'), 'utf8').split('\n', 1)[0];
    expect(header).toContain('id:ID,:LABEL,caption:string');
    expect(header).toContain('namesZhHans:string[]');
  });

  it.skipIf(neo4jForTests() === null)(
    'imports as the graph that writing gives',
    async () => {
      const home = join(folder, 'home');
      const csv = join(folder, 'csv');
      await exportNeo4jAdmin(documents, csv);
      importFull({ home, csv, version: TESTED_VERSION });
      const config = { password: 'imported-1234', port: await freePort() };
      const { pid, url } = await startServer({ home, ...config, memory: '1g', version: TESTED_VERSION });
      try {
        const store = await openNeo4jStore({ kind: 'neo4j', url, user: 'neo4j', password: config.password });
        const alone = await openEmbeddedForTest();
        await alone.store.write(documents.map(project));
        expect(await dumpGraph(store)).toEqual(await dumpGraph(alone.store));
        expect((await verifyStore(store)).problems).toEqual([]);
        // Writing on goes as on a graph that was written.
        await store.write([project(AWKWARD)]);
        expect(await dumpGraph(store)).toEqual(await dumpGraph(alone.store));
        await alone.close();
        await store.close();
      } finally {
        await stopServer(pid);
      }
    },
    600_000,
  );
});
