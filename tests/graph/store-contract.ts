/** What every graph store must do: one suite, run on each. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countNodes } from '#cypher/internal/count-all';
import { documentContent, toAnnotatedDocument } from '#cypher/internal/document-content';
import { entityRecord, toEntity } from '#cypher/internal/entity-record';
import { listDocuments } from '#cypher/internal/list-documents';
import { clausesCiting } from '#cypher/queries/clauses-citing';
import { project } from '#graph/project';
import type { GraphStore } from '#graph/store';
import { verifyStore } from '#graph/verify';
import { toCanonicalJson } from '#model/canonical-json';
import { annotateText } from '../ingest/annotate-text.ts';
import { constructedDocument, PRINTED_STATEMENT } from './constructed-document.ts';
import { dumpGraph } from './dump-graph.ts';
import { emptyGraph } from './empty-graph.ts';

export type OpenedForTest = {
  readonly store: GraphStore;
  /** Another store on the same graph, as another process would open it. */
  readonly openAnother: () => Promise<GraphStore>;
  readonly close: () => Promise<void>;
};

const LIMITS = { timeoutMs: 20_000, maxRows: 5_000 };
const CHARTER = '[the Charter](instrument:UN-Charter)';
const RESOLUTION = '[resolution 73/27](instrument:A/RES/73/27)';
const STATEMENT = `[the Statement](${PRINTED_STATEMENT})`;

const first = constructedDocument({
  slug: 'first',
  title: 'First statement',
  date: '2020-09-11',
  clauses: [
    `[China](state:CN) and [Russia](state:RU) reaffirm ${CHARTER}.`,
    `They act under ${RESOLUTION}.`,
    'Nothing more.',
  ],
});
const second = constructedDocument({
  slug: 'second',
  date: '2021',
  clauses: [`[China](state:CN) recalls ${RESOLUTION}.`, `And ${STATEMENT}.`],
  printed: { [PRINTED_STATEMENT]: 'Joint statement on strengthening stability' },
});
const third = constructedDocument({
  slug: 'third',
  clauses: [`See ${STATEMENT} and ${CHARTER}.`],
  printed: { [PRINTED_STATEMENT]: 'JOINT STATEMENT ON STRENGTHENING STABILITY' },
});

export function storeContract(name: string, open: () => Promise<OpenedForTest>): void {
  describe(name, () => {
    let opened: OpenedForTest;
    let store: GraphStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    }, 600_000);
    afterAll(() => opened?.close(), 60_000);
    beforeEach(() => emptyGraph(store), 60_000);
    const ask = (cypher: string, parameters = {}) => store.userQuery(cypher, parameters, LIMITS);

    it('is empty where nothing was written', async () => {
      expect(await store.read(countNodes, {})).toEqual([]);
      expect((await store.search('China', 10)).hits).toEqual([]);
      expect((await store.schema()).labels.every(({ count }) => count === 0)).toBe(true);
    });

    it('gives a document back as it was written', async () => {
      await store.write([project(first)]);
      const [row] = await store.read(documentContent, { document: 'doc:first' });
      expect(row && toCanonicalJson(toAnnotatedDocument(row))).toBe(toCanonicalJson(first));
      const [listed] = await store.read(listDocuments, {});
      expect(listed).toMatchObject({ id: 'doc:first', clauses: 3, citations: 2, mentions: 4, date: '2020-09-11' });
      const [china] = await store.read(entityRecord, { id: 'state:CN' });
      expect(china && toEntity(china)).toEqual(first.entities.find(({ id }) => id === 'state:CN'));
    });

    it('is the same written twice, and in any order', async () => {
      const rows = [first, second, third].map(project);
      await store.write(rows);
      const once = await dumpGraph(store);
      await store.write(rows);
      expect(await dumpGraph(store)).toEqual(once);
      await emptyGraph(store);
      for (const row of rows.toReversed()) await store.write([row]);
      expect(await dumpGraph(store)).toEqual(once);
    });

    it('replaces exactly what is a document’s own', async () => {
      await store.write([first, second, third].map(project));
      const before = await dumpGraph(store);
      const other = constructedDocument({ slug: 'second', date: '2022-03', clauses: [`Only ${RESOLUTION}.`] });
      await store.write([project(other)]);
      expect(await store.read(clausesCiting, { instrument: PRINTED_STATEMENT })).toHaveLength(1);
      await store.write([project(second)]);
      expect(await dumpGraph(store)).toEqual(before);
    });

    it('removes a document and leaves the entities to prune', async () => {
      await store.write([project(first)]);
      const alone = await dumpGraph(store);
      await store.write([second, third].map(project));
      await store.remove('doc:second');
      await store.remove('doc:third');
      expect((await store.counts()).nodes.Document).toBe(1);
      expect(await store.prune()).toBe(1);
      expect(await store.prune()).toBe(0);
      expect(await dumpGraph(store)).toEqual(alone);
      await expect(store.remove('doc:second')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('refuses a document too large for one transaction before anything is written', async () => {
      const large = { ...first, text: 'x'.repeat(9 * 1024 * 1024) };
      await expect(store.write([project(second), project(large)])).rejects.toMatchObject({ code: 'STORE_FAILED' });
      expect(await store.read(countNodes, {})).toEqual([]);
    });

    it('joins and parts instruments as link says', async () => {
      await store.write([first, second].map(project));
      const before = await dumpGraph(store);
      const link = { from: PRINTED_STATEMENT, canonical: 'instrument:UN-Charter', rule: 'test' };
      await store.writeLinks([link]);
      await store.writeLinks([link]);
      const rows = await store.read(clausesCiting, { instrument: 'instrument:UN-Charter' });
      expect(rows.map(({ document }) => document)).toEqual(['doc:first', 'doc:second']);
      await store.write([project(third)]);
      await store.remove('doc:third');
      expect((await store.counts()).relationships.SAME_AS).toBe(1);
      await store.writeLinks([]);
      expect(await dumpGraph(store)).toEqual(before);
    });

    it('shows what another process wrote', async () => {
      const another = await opened.openAnother();
      try {
        await another.write([project(first)]);
        expect((await another.counts()).nodes.Clause).toBe(3);
        expect((await store.counts()).nodes.Clause).toBe(3);
      } finally {
        await another.close();
      }
    });

    it('answers a stranger with plain JSON', async () => {
      await store.write([project(first)]);
      const { columns, rows, truncated } = await ask(
        `MATCH p = (c:Clause)-[r:CITES]->(i:Instrument {id: $id})
RETURN p AS p, r AS r, i.dateFrom AS day, i AS i, 1 + 1 AS two, [1, null, 'x'] AS list, {a: 1} AS map, 9007199254740993 AS big`,
        { id: 'instrument:A/RES/73/27' },
      );
      expect(columns).toEqual(['p', 'r', 'day', 'i', 'two', 'list', 'map', 'big']);
      expect(truncated).toBeNull();
      expect(rows[0]?.[0]).toMatchObject({
        _kind: 'path',
        nodes: [{ id: 'doc:first#2' }, { id: 'instrument:A/RES/73/27' }],
      });
      expect(rows[0]?.[1]).toMatchObject({
        _kind: 'relationship',
        type: 'CITES',
        start: 'doc:first#2',
        end: 'instrument:A/RES/73/27',
      });
      expect(rows[0]?.[2]).toEqual({ _kind: 'date', value: '2018-12-05' });
      expect(rows[0]?.[3]).toMatchObject({
        _kind: 'node',
        properties: { dateFrom: { _kind: 'date', value: '2018-12-05' } },
      });
      expect(rows[0]?.slice(4)).toEqual([2, [1, null, 'x'], { a: 1 }, { _kind: 'integer', value: '9007199254740993' }]);
      expect(structuredClone(rows)).toEqual(JSON.parse(JSON.stringify(rows)));
    });

    it('names columns as they are written', async () => {
      await store.write([project(first)]);
      const { columns, rows } = await ask(
        'MATCH (c:Clause)-[:CITES]->(i) RETURN c, count(*), i.name ORDER BY i.name LIMIT 1',
      );
      expect(columns).toEqual(['c', 'count(*)', 'i.name']);
      expect(rows[0]?.[0]).toMatchObject({ _kind: 'node' });
    });

    it('types what it is asked with', async () => {
      await store.write([project(first)]);
      const cypher =
        'MATCH (d:Document) WHERE d.dateFrom >= $day AND d.clauseCount = $count RETURN d.id AS id SKIP $skip';
      const { rows } = await ask(cypher, { day: { _kind: 'date', value: '2020-09-11' }, count: 3, skip: 0 });
      expect(rows).toEqual([['doc:first']]);
    });

    it('says where an error is', async () => {
      const failed = await ask('MATCH (n)\nRETRUN n').catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: 'QUERY_INVALID', place: { line: 2, column: 1, offset: 10 } });
      await expect(ask('MATCH (n) RETURN m AS m')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
      await expect(ask('RETURN $absent AS a')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    });

    it('refuses to write for a stranger', async () => {
      await store.write([project(first)]);
      const before = await dumpGraph(store);
      for (const cypher of [
        'MATCH (n) DETACH DELETE n',
        'CREATE (n:X) RETURN n AS n',
        'MATCH (n) SET n.x = 1',
        'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row AS row',
      ]) {
        await expect(ask(cypher)).rejects.toMatchObject({ code: 'QUERY_FORBIDDEN' });
      }
      expect(await dumpGraph(store)).toEqual(before);
    });

    it('gives no more rows than it is asked for, and says so', async () => {
      const { rows, truncated } = await ask('UNWIND range(1, 100000) AS x RETURN x AS x');
      expect(rows).toHaveLength(5_000);
      expect(truncated).toContain('5000');
      expect((await ask('UNWIND range(1, 5000) AS x RETURN x AS x')).truncated).toBeNull();
      const long = 'x'.repeat(100_000);
      expect((await ask('UNWIND range(1, 1000) AS x RETURN $long + toString(x) AS x', { long })).truncated).toContain(
        'MB',
      );
    });

    it('stops a query that takes too long, and one that nobody waits for', async () => {
      const endless =
        'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';
      await expect(store.userQuery(endless, {}, { timeoutMs: 700, maxRows: 10 })).rejects.toMatchObject({
        code: 'QUERY_TIMEOUT',
      });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 500);
      const cancelled = store.userQuery(endless, {}, { timeoutMs: 60_000, maxRows: 10, signal: controller.signal });
      await expect(cancelled).rejects.toMatchObject({ code: 'QUERY_CANCELLED' });
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    }, 60_000);

    it('runs so many queries at once and refuses the next', async () => {
      const controller = new AbortController();
      const slow =
        'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';
      const running = Array.from({ length: 4 }, () =>
        store
          .userQuery(slow, {}, { timeoutMs: 30_000, maxRows: 10, signal: controller.signal })
          .catch((error: unknown) => error),
      );
      await expect(ask('RETURN 1 AS one')).rejects.toMatchObject({ code: 'QUERY_BUSY' });
      controller.abort();
      for (const ended of await Promise.all(running)) expect(ended).toMatchObject({ code: 'QUERY_CANCELLED' });
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    }, 60_000);

    it('finds names and texts in any script', async () => {
      const chinese = constructedDocument({
        slug: 'zh',
        language: 'zh',
        title: '联合声明',
        clauses: ['双方重申遵守[联合国宪章](instrument:UN-Charter)，反对单边制裁。'],
      });
      await store.write([project(first), project(chinese)]);
      const ids = async (text: string) => (await store.search(text, 20)).hits.map(({ id }) => id);
      expect(await ids('China')).toEqual(['state:CN', 'doc:first#1']);
      expect(await ids('中國')).toEqual(['state:CN']);
      expect(await ids('中')).toEqual(['state:CN']);
      expect(await ids('俄')).toEqual(['state:RU']);
      expect(await ids('Chi')).toEqual(['state:CN']);
      expect(await ids('росс')).toEqual(['state:RU']);
      expect(await ids('A/RES/73/27')).toEqual(['instrument:A/RES/73/27']);
      expect(await ids('73/27')).toEqual(['instrument:A/RES/73/27', 'doc:first#2']);
      expect(await ids('聯合國憲章')).toEqual(['instrument:UN-Charter', 'doc:zh#1']);
      expect(await ids('單邊制裁')).toEqual(['doc:zh#1']);
      expect(await ids('nothing MORE')).toEqual(['doc:first#3']);
      expect(await ids('"OR AND NOT (: *')).toEqual([]);
      expect((await store.search('c', 1)).truncated).not.toBeNull();
    });

    it('verifies itself', async () => {
      await store.write([first, second, third].map(project));
      await store.writeLinks([{ from: PRINTED_STATEMENT, canonical: 'instrument:UN-Charter', rule: 'test' }]);
      const report = await verifyStore(store);
      expect(report).toMatchObject({ documents: 3, problems: [] });
      expect(report.spans).toBeGreaterThan(15);
      const wrong = {
        ...first,
        mentions: first.mentions.map((mention, at) => (at === 0 ? { ...mention, exact: 'Chile' } : mention)),
      };
      await store.write([project(wrong)]);
      expect((await verifyStore(store)).problems).toMatchObject([{ document: 'doc:first' }]);
    });

    it('closes twice without complaint', async () => {
      const another = await opened.openAnother();
      await another.counts();
      await another.close();
      await another.close();
    });

    it('holds the shipped sample’s facts', async () => {
      await store.write([project(annotateText(readFileSync('documents/cn-ru-fm-2020-09-11/source.txt', 'utf8')))]);
      const rows = await store.read(clausesCiting, { instrument: 'instrument:A/RES/73/27' });
      expect(rows).toMatchObject([
        { number: '7', paragraph: 1, act: '根據', function: 'basis', exact: '聯合國大會第73/27號決議' },
      ]);
      expect((await verifyStore(store)).problems).toEqual([]);
    });
  });
}
