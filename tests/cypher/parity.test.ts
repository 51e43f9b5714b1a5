/** Every named question and every question of the cookbook answers alike on both stores. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAMED_QUERIES } from '#cypher/queries/index';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openNeo4jStore } from '#graph/neo4j/store';
import type { GraphStore } from '#graph/store';
import { emptyGraph } from '../graph/empty-graph.ts';
import { neo4jForTests } from '../graph/neo4j-for-tests.ts';
import { COOKBOOK } from './cookbook/index.ts';
import { writeCookbookCorpus } from './cookbook-corpus.ts';

const LIMITS = { timeoutMs: 30_000, maxRows: 5_000 };
const server = neo4jForTests();
/** Rows come in an order only where the question gives one. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.skipIf(server === null)('both stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-parity-'));
  let embedded: GraphStore;
  let neo4j: GraphStore;
  let release: () => Promise<void>;

  beforeAll(async () => {
    if (!server) return;
    release = await server.lock();
    embedded = await openEmbeddedStore({ kind: 'embedded', folder });
    neo4j = await openNeo4jStore(server.config);
    await emptyGraph(neo4j);
    await writeCookbookCorpus(embedded);
    await writeCookbookCorpus(neo4j);
  }, 600_000);
  afterAll(async () => {
    await embedded.close();
    await neo4j.close();
    await release();
    rmSync(folder, { recursive: true });
  });

  for (const { title, questions } of COOKBOOK) {
    describe(title, () => {
      for (const { asks, cypher, parameters = {}, neo4jOnly } of questions) {
        it(asks, async () => {
          const expected = await neo4j.userQuery(cypher, parameters, LIMITS);
          const given = await embedded.userQuery(cypher, parameters, LIMITS).catch((error: unknown) => error);
          if (neo4jOnly) return expect(given).toMatchObject({ code: 'QUERY_UNSUPPORTED' });
          expect(given).toMatchObject({ columns: expected.columns });
          if (!(typeof given === 'object' && given && 'rows' in given)) throw given;
          const rows = given.rows as readonly unknown[];
          expect(expected.rows.length).toBeGreaterThan(0);
          if (cypher.includes('UNION')) expect(sorted(rows)).toEqual(sorted(expected.rows));
          else expect(rows).toEqual(expected.rows);
        });
      }
    });
  }

  describe('named questions', () => {
    const answers: { readonly [parameter: string]: string } = {
      document: 'doc:statement-2021',
      earlier: 'doc:statement-2020',
      instrument: 'instrument:UN-Charter',
      issuer: 'state:CN',
      entity: 'state:RU',
      function: 'reaffirms',
    };
    for (const query of NAMED_QUERIES) {
      it(query.name, async () => {
        const required = query.describes.filter((parameter) => parameter.required);
        const parameters = Object.fromEntries(required.map(({ name }) => [name, answers[name]]));
        const ask = (store: GraphStore) => store.read<unknown, unknown>(query, parameters);
        expect(await ask(embedded)).toEqual(await ask(neo4j));
      });
    }
  });
});
