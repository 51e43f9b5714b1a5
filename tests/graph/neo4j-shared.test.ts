/** A database with documents of other versions of the program, and one in which somebody else's constraint is in the way. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/store';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import { verifyStore } from '#graph/verify';
import { constructedDocument } from './constructed-document.ts';
import { dumpGraph } from './dump-graph.ts';
import { emptyGraph } from './empty-graph.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';

const server = neo4jForTests();
const rows = project(
  constructedDocument({ slug: 'shared', title: 'A title', clauses: ['[China](state:CN).', 'Two.'] }),
);

describe.skipIf(server === null)('a Neo4j database', () => {
  let store: GraphStore;
  let release: () => Promise<void>;
  const run = async (cypher: string) => {
    if (!server) return [];
    const driver = neo4j.driver(server.config.url, neo4j.auth.basic(server.config.user, server.config.password));
    try {
      return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  };
  beforeAll(async () => {
    if (!server) return;
    release = await server.lock();
    store = await openNeo4jStore(server.config);
  }, 600_000);
  beforeEach(() => emptyGraph(store));
  afterAll(async () => {
    await emptyGraph(store);
    await store.close();
    await release();
  });

  it('written by an older version becomes one of this by ingesting again', async () => {
    await store.write([rows]);
    const dump = await dumpGraph(store);
    await run("MATCH (d:Clausegraph:Document) SET d.schemaVersion = 0, d.gone = 'old' REMOVE d.clauseCount");
    await run('MATCH (c:Clausegraph:Clause) REMOVE c.search');
    await store.write([rows]);
    expect(await dumpGraph(store)).toEqual(dump);
    expect((await verifyStore(store)).problems).toEqual([]);
  });

  it('written by a newer version is not written by this one', async () => {
    if (!server) return;
    await store.write([rows]);
    await run('MATCH (d:Clausegraph:Document) SET d.schemaVersion = 99');
    const older = await openNeo4jStore(server.config);
    await expect(older.write([rows])).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('newer'),
    });
    expect((await older.counts()).nodes.Document).toBe(1);
    await older.close();
  });

  it('with somebody’s constraint in the way says so, writes nothing and leaves theirs alone', async () => {
    await run('CREATE CONSTRAINT theirs IF NOT EXISTS FOR (n:Document) REQUIRE n.title IS UNIQUE');
    try {
      await run("CREATE (:Document:Theirs {title: 'A title'})");
      await expect(store.write([rows])).rejects.toMatchObject({
        code: 'STORE_FAILED',
        message: expect.stringContaining('in the way'),
      });
      expect((await store.counts()).nodes).toEqual({});
      expect(await run('MATCH (n:Theirs) RETURN n.title AS title, labels(n) AS labels')).toEqual([
        { title: 'A title', labels: ['Document', 'Theirs'] },
      ]);
      const other = project(constructedDocument({ slug: 'other', title: 'Another', clauses: ['One.'] }));
      await store.write([other]);
      expect((await store.counts()).nodes.Document).toBe(1);
    } finally {
      await run('MATCH (n:Theirs) DELETE n');
      await run('DROP CONSTRAINT theirs IF EXISTS');
    }
  });
});
