/** What the embedded store refuses because it would answer otherwise, and expressions that it must answer like Neo4j. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adaptQuery } from '#graph/embedded/adapt-query';
import { openEmbeddedStore } from '#graph/embedded/store';
import { UNSUPPORTED } from '#graph/embedded/unsupported';
import type { GraphStore } from '#graph/store';

describe('refused with a reason', () => {
  for (const { does, examples } of UNSUPPORTED) {
    it.each(examples)(`${does}: %s`, (cypher) => {
      expect(() => adaptQuery(cypher, {})).toThrow(does);
    });
  }
  it.each([
    'MATCH (c:Clause {number: $n}) RETURN c.id',
    'MATCH (c:Clause) WHERE c.number = $n RETURN c.id',
    'UNWIND $n AS x RETURN x',
    'RETURN date($n) AS d',
  ])('by what a parameter is: %s', (cypher) => {
    expect(() => adaptQuery(cypher, { n: 7 })).toThrow(/Neo4j/);
  });
});

describe('not refused', () => {
  it.each([
    "MATCH (c:Clause {number: '7'}) RETURN c.id",
    'MATCH (c:Clause) WHERE c.order > 3 RETURN c.id',
    'MATCH (c:Clause)-[r:CITES|MENTIONS]->(i) RETURN i.id',
    'MATCH (n) WHERE n:State OR n:Place RETURN n.id',
    "WITH ['a'] AS list RETURN list + ['b'] AS both",
    'MATCH (a)-[:NEXT*1..2]->(b) RETURN b.id',
    'WITH {a: 1} AS m RETURN m.a AS set, 1 AS create',
    'MATCH (d:Document) CALL (d) { MATCH (d)-->(c) RETURN count(c) AS n } RETURN n',
    "MATCH (d:Document) WHERE d.dateFrom >= date('2020-01-31') RETURN d.id",
    'WITH [1, 2, 3] AS list RETURN list[0..2] AS x, list[-1] AS y',
    'MATCH (c:Clause) RETURN c.number + toString(1) AS n',
    "RETURN 'LOAD CSV FROM x, MATCH (n:A|B)' AS text // MATCH (n:A|B)",
  ])('%s', (cypher) => {
    expect(() => adaptQuery(cypher, {})).not.toThrow();
  });
});

describe('answered as Neo4j answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-differences-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmbeddedStore({ kind: 'embedded', folder });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  it('tells the place of an error in what was written', async () => {
    const cypher = 'RETURN sum(1), 2\nORDR BY 1';
    const failed = store.userQuery(cypher, {}, { timeoutMs: 10_000, maxRows: 10 });
    await expect(failed).rejects.toMatchObject({ code: 'QUERY_INVALID', place: { line: 2, column: 1, offset: 17 } });
  });

  it.each<[string, unknown]>([
    ['round(-2.5)', -2],
    ['round(2.5)', 3],
    ["toInteger('1.9')", 1],
    ["toInteger('x')", null],
    ['all(x IN [1, null] WHERE x = 1)', null],
    ['all(x IN [2, null] WHERE x = 1)', false],
    ['all(x IN [] WHERE x = 1)', true],
    ['all(x IN null WHERE x = 1)', null],
    ['any(x IN [1, null] WHERE x = 2)', null],
    ['any(x IN [2, null] WHERE x = 2)', true],
    ['none(x IN [null] WHERE x = 1)', null],
    ['none(x IN [2] WHERE x = 1)', true],
    ['single(x IN [1, null] WHERE x = 1)', null],
    ['single(x IN [1, 2] WHERE x = 1)', true],
    ['single(x IN [1, 1] WHERE x = 1)', false],
    ['any(x IN [[1], [2, 3]] WHERE all(y IN x WHERE y > 1))', true],
    ['sum(null)', 0],
    ['round(sum(null))', 0],
    ["date('2020-01-31') + duration('P1M')", { _kind: 'date', value: '2020-02-29' }],
    ["[date('2020-01-31'), null]", [{ _kind: 'date', value: '2020-01-31' }, null]],
    ["{a: date('2020-01-31'), b: '2020-01-31'}", { a: { _kind: 'date', value: '2020-01-31' }, b: '2020-01-31' }],
    ["duration('P1D')", { _kind: 'duration', value: 'P1D' }],
    ["'2020-01-31'", '2020-01-31'],
  ])('%s', async (expression, expected) => {
    const { columns, rows } = await store.userQuery(`RETURN ${expression}`, {}, { timeoutMs: 10_000, maxRows: 10 });
    expect(columns).toEqual([expression]);
    expect(rows).toEqual([[expected]]);
  });
});
