/** What the language itself can do: subqueries, unions, lists, maps, conditions. */
import type { Chapter } from './question.ts';

export const language: Chapter = {
  title: 'Subqueries, lists and maps',
  questions: [
    {
      asks: 'Clauses that cite or name the United Nations in any form, as a union',
      cypher: `MATCH (c:Clause)-[:MENTIONS]->(:Organisation {id: 'organisation:UN'}) RETURN c.id AS clause, 'names' AS how
UNION
MATCH (c:Clause)-[:CITES]->(:Instrument {id: 'instrument:UN-Charter'}) RETURN c.id AS clause, 'cites' AS how`,
    },
    {
      asks: 'The first citation of each document, by a subquery',
      cypher: `MATCH (d:Document)
CALL {
  WITH d
  MATCH (d)-[:HAS_CLAUSE]->(c)-[r:CITES]->(i:Instrument)
  RETURN i.name AS instrument ORDER BY c.order, r.start LIMIT 1
}
RETURN d.id AS document, instrument AS instrument ORDER BY document`,
    },
    {
      asks: 'The same with a scoped subquery',
      cypher: `MATCH (d:Document)
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c)-[r:CITES]->(i:Instrument)
  RETURN i.name AS instrument ORDER BY c.order, r.start LIMIT 1
}
RETURN d.id AS document, instrument AS instrument ORDER BY document`,
    },
    {
      asks: 'How much each clause cites, by a list in the row',
      cypher: `MATCH (c:Clause) WHERE c.document = 'doc:statement-2020'
RETURN c.number AS clause, size([(c)-[:CITES]->(i:Instrument) | i.name]) AS instruments ORDER BY c.order`,
    },
    {
      asks: 'Each document as a map',
      cypher: `MATCH (d:Document) RETURN d {.id, .title, .date} AS document ORDER BY d.id`,
    },
    {
      asks: 'A map with a list of maps in it',
      cypher: `MATCH (d:Document {id: 'doc:statement-2020'})-[:HAS_CLAUSE]->(c)
WITH d, c ORDER BY c.order
WITH d.title AS title, collect({number: c.number, characters: size(c.text)}) AS clauses
RETURN {title: title, clauses: clauses} AS document`,
    },
    {
      asks: 'Only what is true of all items of a list',
      cypher: `MATCH (i:Instrument)<-[r:CITES]-()
WITH i, collect(r.polarity) AS polarities
WHERE all(polarity IN polarities WHERE polarity = 'supports')
RETURN i.name AS instrument ORDER BY instrument`,
    },
    {
      asks: 'What is true of any, of none and of exactly one',
      cypher: `WITH [1, 2, 3] AS list
RETURN any(x IN list WHERE x > 2) AS some, none(x IN list WHERE x > 3) AS none, single(x IN list WHERE x = 2) AS one`,
    },
    {
      asks: 'A sum over a list by reduce',
      cypher: `MATCH (d:Document) WITH d ORDER BY d.id WITH collect(d.clauseCount) AS counts
RETURN reduce(sum = 0, n IN counts | sum + n) AS clauses`,
    },
    {
      asks: 'The sum of nothing is zero',
      cypher: `MATCH (d:Document) WHERE d.id = 'doc:none' RETURN sum(d.clauseCount) AS clauses, count(d) AS documents`,
    },
    {
      asks: 'Lists: head, last, tail, slices, reverse and size',
      cypher: `WITH ['a', 'b', 'c', 'd'] AS list
RETURN head(list) AS head, last(list) AS last, tail(list) AS tail, list[1..3] AS middle, list[-1] AS end, reverse(list) AS reversed, size(list) AS size`,
    },
    {
      asks: 'Rows from a list that is asked with',
      cypher: `UNWIND $ids AS id OPTIONAL MATCH (e:Entity {id: id}) RETURN id AS id, e.name AS name ORDER BY id`,
      parameters: { ids: ['state:CN', 'state:XX', 'organisation:UN'] },
    },
    {
      asks: 'A choice by CASE',
      cypher: `MATCH (c:Clause) WHERE c.document = 'doc:statement-2020'
RETURN c.number AS clause, CASE size([(c)-[r:CITES]->() | r]) WHEN 0 THEN 'none' WHEN 1 THEN 'one' ELSE 'several' END AS citations ORDER BY c.order`,
    },
    {
      asks: 'Nulls in comparisons',
      cypher: `RETURN null = null AS equal, null IS NULL AS isNull, null + 1 AS sum, coalesce(null, 'x') AS first, 1 = null AS compared`,
    },
    {
      asks: 'Rows with null last',
      cypher: `MATCH (d:Document) RETURN d.id AS document, d.date AS date ORDER BY date, document`,
    },
    {
      asks: 'Numbers: division, remainder, powers, rounding',
      cypher: `RETURN 7 / 2 AS whole, 7.0 / 2 AS half, 7 % 3 AS rest, 2 ^ 10 AS power, round(2.5) AS up, abs(-3) AS size, toInteger('42') AS read, toFloat('1.5') AS real`,
    },
    {
      asks: 'Strings: replace, trim, left, right, substring, reverse',
      cypher: `RETURN replace('a-b', '-', '+') AS replaced, trim('  x ') AS trimmed, left('朝鲜半岛', 2) AS left, right('朝鲜半岛', 2) AS right, substring('abcdef', 2, 3) AS middle, reverse('abc') AS reversed`,
    },
    {
      asks: 'A page of rows',
      cypher: `MATCH (e:Entity) RETURN e.id AS id ORDER BY id SKIP $skip LIMIT $limit`,
      parameters: { skip: 2, limit: 3 },
    },
    {
      asks: 'Nodes with either of two labels',
      cypher: `MATCH (e:State|Organisation) RETURN e.id AS id ORDER BY id`,
      neo4jOnly: true,
    },
    {
      asks: 'The first of each group, by ordering before collecting',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->(c)
WITH d, c ORDER BY size(c.text) DESC, c.id
WITH d, collect(c.id)[0] AS longest
RETURN d.id AS document, longest AS longest ORDER BY document`,
      neo4jOnly: true,
    },
    {
      asks: 'The keys of a node, sorted',
      cypher: `MATCH (s:State {id: 'state:CN'}) UNWIND keys(s) AS key RETURN key AS key ORDER BY key`,
    },
    {
      asks: 'The whole node and its relationships',
      cypher: `MATCH (s:State {id: 'state:CN'}) RETURN s, s.name`,
    },
    {
      asks: 'A list put together by a subquery',
      cypher: `MATCH (d:Document)
RETURN d.id AS document, COLLECT { MATCH (d)-[:HAS_CLAUSE]->(c) RETURN c.number ORDER BY c.order } AS numbers ORDER BY document`,
      neo4jOnly: true,
    },
    {
      asks: 'Nulls inside of lists that are compared',
      cypher: `RETURN [1, null] = [1, null] AS same`,
      neo4jOnly: true,
    },
    {
      asks: 'The first of each group, taken from the list in a step of its own',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->(c)
WITH d, c ORDER BY size(c.text) DESC, c.id
WITH d, collect(c.id) AS clauses
RETURN d.id AS document, clauses[0] AS longest ORDER BY document`,
    },
    {
      asks: 'The middle and the spread of clause lengths',
      cypher: `MATCH (c:Clause) RETURN percentileCont(size(c.text), 0.5) AS middle, min(size(c.text)) AS least, max(size(c.text)) AS most`,
    },
  ],
};
