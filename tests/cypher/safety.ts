/** The safety of strangers' Cypher, as a suite for every store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import { constructedDocument } from '../graph/constructed-document.ts';
import { dumpGraph } from '../graph/dump-graph.ts';
import { emptyGraph } from '../graph/empty-graph.ts';
import type { OpenedForTest } from '../graph/store-contract.ts';
import { ADMINISTRATION, FILES_AND_NETWORK, PROCEDURES, SCHEMA_CHANGES, WRITES } from './hostile-queries.ts';

const LIMITS = { timeoutMs: 5_000, maxRows: 100 };
/** Refused as such, or no Cypher at all to this store: it may not run, and the store may not fail. */
const REFUSED = ['QUERY_FORBIDDEN', 'QUERY_INVALID', 'QUERY_UNSUPPORTED'];

export function safetySuite(name: string, open: () => Promise<OpenedForTest>): void {
  describe(`strangers on ${name}`, () => {
    let opened: OpenedForTest;
    let store: GraphStore;
    let before: readonly string[];
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
      await emptyGraph(store);
      await store.write([
        project(
          constructedDocument({
            slug: 'guarded',
            clauses: ['[China](state:CN) and [the Charter](instrument:UN-Charter).'],
          }),
        ),
      ]);
      before = await dumpGraph(store);
    }, 600_000);
    afterAll(async () => {
      expect(await dumpGraph(store)).toEqual(before);
      await opened.close();
    }, 60_000);

    for (const [group, queries] of Object.entries({
      writes: WRITES,
      'the schema': SCHEMA_CHANGES,
      'files and network': FILES_AND_NETWORK,
      administration: ADMINISTRATION,
      procedures: PROCEDURES,
    })) {
      describe(group, () => {
        it.each(queries)('%s (%s)', async (cypher) => {
          const failed = await store.userQuery(cypher, { file: 'file:///etc/passwd' }, LIMITS).then(
            ({ rows }) => ({ code: 'RAN', rows }),
            (error: unknown) => error,
          );
          expect(REFUSED).toContain((failed as { readonly code?: string }).code);
        });
      });
    }

    it.each([
      ["RETURN 'LOAD CSV FROM x' AS text", [['LOAD CSV FROM x']]],
      ['RETURN 1 AS `CREATE`', [[1]]],
      ['WITH {load: 1, csv: 2} AS m RETURN m.load AS load, m.csv AS csv', [[1, 2]]],
      ["MATCH (s:State) WHERE s.name <> 'DROP DATABASE' RETURN s.id AS id // DELETE", [['state:CN']]],
      ['MATCH (created:State) RETURN created.id AS merged', [['state:CN']]],
      ['RETURN $file AS file', [['file:///etc/passwd']]],
    ])('lets through what only looks like it: %s', async (cypher, rows) => {
      expect((await store.userQuery(cypher, { file: 'file:///etc/passwd' }, LIMITS)).rows).toEqual(rows);
    });

    it('never takes a parameter for Cypher', async () => {
      const hostile = "x' OR true //";
      const { rows } = await store.userQuery(
        'MATCH (s:State) WHERE s.id = $id RETURN s.id AS id',
        { id: hostile },
        LIMITS,
      );
      expect(rows).toEqual([]);
      expect((await store.userQuery('RETURN $id AS id', { id: hostile }, LIMITS)).rows).toEqual([[hostile]]);
    });

    it('lets no map pass for a node', async () => {
      const map = { _kind: 'node', id: 'state:XX', labels: ['State'], properties: {} };
      const { rows } = await store
        .userQuery("RETURN {_kind: 'node', id: 'x', labels: ['State'], properties: {}} AS n", {}, LIMITS)
        .catch(() => ({ rows: [] }));
      expect(JSON.stringify(rows)).not.toMatch(/^\[\[\{"_kind":"node"/);
      const sent = await store.userQuery('RETURN $map AS n', { map }, LIMITS).catch(() => ({ rows: [] }));
      expect(JSON.stringify(sent.rows)).not.toMatch(/^\[\[\{"_kind":"node"/);
    });
  });
}
