/** Text is never taken for a number: what a comparison may meet is told from the query, or the query is refused. */
import { describe, expect, it } from 'vitest';
import { adaptQuery } from '#graph/embedded/adapt-query';

const PARAMETERS = { p: '1', n: 7, l: ['1'], m: { a: '1' } };
const REASON = 'compares text and numbers';

describe('refused: text may meet a number', () => {
  it.each([
    "WITH '7' AS a, 7 AS b RETURN a = b AS x",
    "WITH '7' AS a WITH a AS b WITH b AS c RETURN c = 7 AS x",
    "UNWIND ['1', '2'] AS x RETURN x = 1 AS x",
    'UNWIND [1, 2] AS x MATCH (c:Clause {number: x}) RETURN c.number AS n',
    "RETURN [1, 2][0] = '1' AS x",
    "WITH ['1'] AS l RETURN l[0] = 1 AS x",
    "WITH {a: '1'} AS m RETURN m.a = 1 AS x",
    "RETURN head(['1']) = 1 AS x",
    'RETURN toString(1) = 1 AS x',
    "MATCH (c:Clause) RETURN c.number + '' = 1 AS x",
    'MATCH (c:Clause) WHERE c.number > 1 RETURN c.number AS n',
    "RETURN '2' > 1 AS x",
    "RETURN '2' < 10 AS x",
    "RETURN '2' < -1 AS x",
    "MATCH (c:Clause) RETURN CASE c.number WHEN 1 THEN 'one' ELSE 'other' END AS x",
    "WITH ['1', '2'] AS l RETURN 1 IN l AS x",
    'MATCH (c:Clause) WITH collect(c.number) AS l RETURN 1 IN l AS x',
    "MATCH (c:Clause) RETURN c.number = size('1') AS x",
    'MATCH (c:Clause) WITH c.number AS n, count(*) AS k WHERE n = k RETURN n AS n',
    "RETURN [x IN ['1','2'] WHERE x = 1] AS x",
    "RETURN any(x IN ['1'] WHERE x = 1) AS x",
    "RETURN [1] = ['1'] AS x",
    "RETURN {a: 1} = {a: '1'} AS x",
    "MATCH (c:Clause) WHERE c['number'] = 1 RETURN c.number AS n",
    "RETURN nullIf('1', 1) AS x",
    'WITH $p AS q RETURN q = 1 AS x',
    'RETURN $l[0] = 1 AS x',
    'RETURN $m.a = 1 AS x',
    "RETURN min(1) = '1' AS x",
    "WITH 1 AS a, '1' AS b WITH [a, b] AS l RETURN l[0] = l[1] AS x",
    "RETURN reduce(s = '', x IN ['1'] | s + x) = 1 AS x",
    "RETURN coalesce(null, '1') = 1 AS x",
    'MATCH (c:Clause) RETURN c[$p] = 1 AS x',
    'MATCH (c:Clause) WITH c {.number} AS m RETURN m.number = 1 AS x',
    'MATCH (c:Clause) CALL (c) { RETURN c.number AS n } RETURN n = 1 AS x',
    'MATCH (c:Clause)-[r:CITES*1..2]->(i) RETURN r[0].exact = 1 AS x',
    'MATCH p = (a:Clause)-->(b) RETURN nodes(p)[0].number = 1 AS x',
    "RETURN CASE WHEN true THEN 1 ELSE '1' END = 1 AS x",
    'MATCH (c:Clause) WHERE 1 = c.number RETURN c',
    'MATCH (c:Clause) WHERE (c.number) = (1) RETURN c',
    'MATCH (c:Clause) WHERE c.number IN [x IN range(1,3) | x] RETURN c',
    'UNWIND $l AS x RETURN x = 1 AS y',
    'MATCH (c:Clause) WITH properties(c) AS p RETURN p.number = 1 AS x',
    'MATCH (c:Clause) WHERE 7 IN [c.number] RETURN c',
    'MATCH (c:Clause) RETURN [c.number, c.order][0] = 1 AS x',
    'MATCH (c:Clause) WITH c ORDER BY c.order WITH collect(c) AS cs UNWIND cs[0..2] AS k RETURN k.number = 1 AS x',
  ])('%s', (cypher) => {
    expect(() => adaptQuery(cypher, PARAMETERS)).toThrow(REASON);
  });
});

describe('not refused: both sides are known to be alike', () => {
  it.each([
    "WITH '7' AS a, '7' AS b RETURN a = b AS x",
    'MATCH (a:Clause), (b:Clause) WHERE a.order < b.order AND a.document = b.document RETURN a.id AS id',
    'MATCH (a:State), (b:State) WHERE a <> b RETURN a.id AS id',
    'MATCH (c:Clause) WITH c.number AS n, count(*) AS k WHERE k > 1 RETURN n AS n',
    'MATCH (c:Clause) WHERE size(c.text) > 10 RETURN c.id',
    "MATCH (d:Document) WHERE d.dateFrom >= date('2020-01-31') RETURN d.id",
    'MATCH (d:Document) RETURN d.dateFrom.year = 2020 AS x',
    'UNWIND range(1, 3) AS x RETURN x * 2 = 4 AS y',
    'MATCH p = (a:Clause)-[:NEXT*1..3]->(b) WHERE length(p) = 2 AND ALL(n IN nodes(p) WHERE n.order > 1) RETURN b.id',
    "MATCH (s:State) WHERE s.name IN ['China', 'Russia'] RETURN s.id",
    'MATCH (s) WHERE s.id = $p RETURN s',
    'MATCH (c:Clause) WHERE any(x IN c.pieces WHERE x > 3) RETURN c.id',
    "MATCH (n) WHERE 'State' IN labels(n) RETURN n.id",
    "MATCH ()-[r]->() WHERE type(r) = 'CITES' RETURN count(r) AS n",
    'MATCH (c:Clause) WHERE EXISTS { MATCH (c)-[:CITES]->() } RETURN c.id',
    'MATCH (c:Clause) WHERE COUNT { (c)-[:CITES]->() } > 1 RETURN c.id',
    'MATCH (c:Clause) WHERE NOT (c)-[:CITES]->() RETURN c.id',
    "MATCH (c)-[r:CITES {function: 'basis'}]->(i) RETURN count(*) AS n",
    'WITH [1,2,3] AS l RETURN [x IN l WHERE x > 1 | x * 2] AS y, reduce(s = 0, x IN l | s + x) AS z',
    "MATCH (c:Clause) RETURN CASE c.number WHEN '1' THEN 'a' ELSE 'b' END AS x",
    "MATCH (c:Clause) RETURN CASE WHEN c.order = 1 THEN 'a' ELSE 'b' END AS x",
    'MATCH (c:Clause) WITH c {.number, .order} AS m WHERE m.order = 1 RETURN m.number AS n',
    'MATCH (d:Document) CALL (d) { MATCH (d)-->(c:Clause) RETURN count(c) AS n } WITH d, n WHERE n > 2 RETURN d.id',
    "MATCH (a)-[:NEXT*1..2]->(b) WHERE a.number = '1' RETURN b.id",
    "MATCH (c:Clause) WHERE c.act IS NOT NULL AND c.act <> '' RETURN c.id",
    'MATCH (a)<-[r]-(b) WHERE a.order < 3 RETURN r',
    "MATCH (c:Clause) WITH collect(c.number) AS l RETURN '1' IN l AS x, l[0] = '1' AS y",
    "MATCH (c:Clause) WITH c.document AS d, collect({n: c.number, o: c.order}) AS l UNWIND l AS m WITH m WHERE m.o > 1 RETURN m.n = '2' AS x",
    'MATCH (n:State) WHERE n.foo = 1 RETURN n',
    'RETURN true = false AS x',
    'RETURN $n = 7 AS x',
    'RETURN null = 1 AS x',
    "MATCH (i:Instrument) WHERE i.unSymbol STARTS WITH 'A/' AND i.name = 'x' RETURN i",
    'MATCH (c:Clause) WHERE toInteger(c.number) = 1 RETURN c.id',
    'MATCH (c:Clause) WHERE c.number = toString(1) RETURN c.id',
    "WITH 'a,b' AS t UNWIND split(t, ',') AS x WITH x WHERE x = 'a' RETURN x AS x",
    "MATCH (d:Document) WHERE d.date STARTS WITH '2020' AND substring(d.date, 0, 4) = '2020' RETURN d",
  ])('%s', (cypher) => {
    expect(() => adaptQuery(cypher, PARAMETERS)).not.toThrow();
  });
});

describe('a hostile query', () => {
  it.each([
    ['brackets within one another', `RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)} = 1 AS x`],
    [
      'a map of many entries',
      `MATCH (n {${Array.from({ length: 9_000 }, (_, at) => `a${at}: 1`).join(', ')}}) RETURN n`,
    ],
    ['many comparisons', `RETURN ${'1 = '.repeat(24_000)}1 AS x`],
    ['many cases', `RETURN CASE 1 ${'WHEN 1 THEN 1 '.repeat(6_000)}END AS x`],
    [
      'names made of names',
      `WITH 1 AS a0 ${Array.from({ length: 2_000 }, (_, at) => `WITH a${at} AS a${at + 1}`).join(' ')} RETURN a2000 = 1 AS x`,
    ],
  ])('takes no longer than it is long: %s', (_, cypher) => {
    const started = performance.now();
    try {
      adaptQuery(cypher, {});
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^QUERY_/) });
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
