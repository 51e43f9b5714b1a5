/** Several writers, readers and strangers at one Neo4j. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countNodes } from '#cypher/internal/count-all';
import { listDocuments } from '#cypher/internal/list-documents';
import { openNeo4jStore } from '#graph/neo4j/store';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import { verifyStore } from '#graph/verify';
import { constructedDocument } from './constructed-document.ts';
import { crashDocuments } from './crash-documents.ts';
import { dumpGraph } from './dump-graph.ts';
import { emptyGraph } from './empty-graph.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';
import { openEmbeddedForTest } from './open-for-test.ts';

const server = neo4jForTests();

describe.skipIf(server === null)('several at one Neo4j', () => {
  let store: GraphStore;
  let release: () => Promise<void>;
  beforeAll(async () => {
    if (!server) return;
    release = await server.lock();
    store = await openNeo4jStore(server.config);
  }, 600_000);
  beforeEach(() => emptyGraph(store), 60_000);
  afterAll(async () => {
    await emptyGraph(store);
    await store.close();
    await release();
  }, 60_000);
  const another = () => {
    if (!server) throw new Error('no server');
    return openNeo4jStore(server.config);
  };

  it('four ingests at once on disjoint lists give the graph of one', async () => {
    const documents = crashDocuments(24).map(project);
    const writers = await Promise.all([another(), another(), another(), another()]);
    await Promise.all(
      writers.map(async (writer, at) => {
        for (const rows of documents.filter((_, index) => index % 4 === at)) await writer.write([rows]);
      }),
    );
    const together = await dumpGraph(store);
    await Promise.all(writers.map((writer) => writer.close()));
    const alone = await openEmbeddedForTest();
    await alone.store.write(documents);
    expect(together).toEqual(await dumpGraph(alone.store));
    await alone.close();
  }, 180_000);

  it('writers of one document at once leave one version of it, whole, and readers see no half of it', async () => {
    const version = (at: number) =>
      constructedDocument({
        slug: 'fought-over',
        clauses: Array.from({ length: 3 + at }, () => '[China](state:CN) and [the Charter](instrument:UN-Charter).'),
      });
    await store.write([project(version(0))]);
    const writers = await Promise.all([another(), another(), another()]);
    let writing = true;
    const seen = new Set<string>();
    const reader = (async () => {
      while (writing) {
        const { rows } = await store.userQuery(
          'MATCH (d:Document) OPTIONAL MATCH (d)-[:HAS_CLAUSE]->(c) RETURN d.clauseCount AS said, count(c) AS found',
          {},
          { timeoutMs: 10_000, maxRows: 10 },
        );
        for (const [said, found] of rows) if (said !== found) seen.add(`${said} ≠ ${found}`);
      }
    })();
    await Promise.all(
      writers.map(async (writer, at) => {
        for (let round = 0; round < 4; round += 1) await writer.write([project(version((at + round) % 4))]);
      }),
    );
    writing = false;
    await reader;
    await Promise.all(writers.map((writer) => writer.close()));
    expect([...seen]).toEqual([]);
    const { documents, problems } = await verifyStore(store);
    expect({ documents, problems }).toEqual({ documents: 1, problems: [] });
  }, 180_000);

  it('leaves other people’s data in a shared database as it is', async () => {
    if (!server) return;
    const driver = neo4j.driver(server.config.url, neo4j.auth.basic(server.config.user, server.config.password));
    const foreign = async () => {
      const { records } = await driver.executeQuery(
        'MATCH (n:Theirs) OPTIONAL MATCH (n)-[r]-(m) RETURN n.name AS name, labels(n) AS labels, collect(type(r)) AS types ORDER BY name',
      );
      return records.map((record) => record.toObject());
    };
    try {
      await driver.executeQuery(`CREATE (:Theirs:Document {name: 'a', title: 'Not ours'})-[:CITES]->(:Theirs:Instrument {name: 'b'}),
(:Theirs:State {name: 'c', id: 'state:CN'})`);
      await store.write([
        project(
          constructedDocument({
            slug: 'ours',
            clauses: ['[China](state:CN) and [the Charter](instrument:UN-Charter).'],
          }),
        ),
      ]);
      await driver.executeQuery(
        "MATCH (t:Theirs {name: 'c'}) MATCH (e:Clausegraph {id: 'state:CN'}) CREATE (t)-[:SEES]->(e) SET e.theirs = 'kept'",
      );
      const before = await foreign();
      await store.write([project(constructedDocument({ slug: 'ours', clauses: ['Only [Russia](state:RU).'] }))]);
      expect((await store.read(listDocuments, {})).map(({ id }) => id)).toEqual(['doc:ours']);
      expect((await verifyStore(store)).problems).toEqual([]);
      await store.remove('doc:ours');
      await store.prune();
      expect(await foreign()).toEqual(before);
      const { records } = await driver.executeQuery("MATCH (e:Clausegraph {id: 'state:CN'}) RETURN e.theirs AS theirs");
      expect(records[0]?.get('theirs')).toBe('kept');
    } finally {
      await driver.executeQuery('MATCH (n:Theirs) DETACH DELETE n');
      await driver.close();
    }
    await store.prune();
    expect(await store.read(countNodes, {})).toEqual([]);
  }, 120_000);

  it('says what is wrong with a password, a database and an address', async () => {
    if (!server) return;
    const { config } = server;
    await expect(openNeo4jStore({ ...config, database: 'nowhere' })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await expect(openNeo4jStore({ ...config, url: 'bolt://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      retriable: true,
    });
    await expect(openNeo4jStore({ ...config, password: 'not the password' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  }, 60_000);
});
