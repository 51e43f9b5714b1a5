/** Entities, names in several scripts, and the words of clauses. */
import type { Chapter } from './question.ts';

export const namesAndTexts: Chapter = {
  title: 'Names and texts',
  questions: [
    {
      asks: 'How many entities of each kind there are',
      cypher: `MATCH (e:Entity)
RETURN CASE WHEN e:State THEN 'State' WHEN e:Organisation THEN 'Organisation' WHEN e:Instrument THEN 'Instrument' ELSE 'other' END AS kind,
  count(*) AS entities
ORDER BY kind`,
    },
    {
      asks: 'An entity by a Chinese name',
      cypher: `MATCH (e:Entity) WHERE $name IN e.namesZhHans RETURN e.id AS id, e.name AS name ORDER BY id`,
      parameters: { name: '中国' },
    },
    {
      asks: 'Entities with names in all of English, Chinese and Russian',
      cypher: `MATCH (e:Entity)
WHERE e.namesEn IS NOT NULL AND e.namesZhHans IS NOT NULL AND e.namesRu IS NOT NULL
RETURN e.id AS id, e.namesZhHans[0] AS chinese, e.namesRu[0] AS russian ORDER BY id`,
    },
    {
      asks: 'How often each State is named, by document',
      cypher: `MATCH (s:State)<-[m:MENTIONS]-()
RETURN s.name AS state, m.document AS document, count(*) AS times ORDER BY state, document`,
    },
    {
      asks: 'The most frequent names of all',
      cypher: `MATCH (e:Entity)<-[m:MENTIONS]-()
RETURN e.name AS name, count(m) AS times ORDER BY times DESC, name LIMIT 10`,
    },
    {
      asks: 'As which words an entity is named',
      cypher: `MATCH (:Entity {id: $id})<-[m:MENTIONS]-()
RETURN m.exact AS words, count(*) AS times ORDER BY times DESC, words`,
      parameters: { id: 'instrument:UN-Charter' },
    },
    {
      asks: 'Clauses whose text holds a Chinese phrase',
      cypher: `MATCH (c:Clause) WHERE c.text CONTAINS $phrase RETURN c.id AS clause, c.number AS number ORDER BY clause`,
      parameters: { phrase: '多边主义' },
    },
    {
      asks: 'Clauses that begin with a verb',
      cypher: `MATCH (c:Clause) WHERE c.text STARTS WITH $verb RETURN c.id AS clause ORDER BY clause`,
      parameters: { verb: '双方重申' },
    },
    {
      asks: 'Clauses whose text ends with a full stop in either script',
      cypher: `MATCH (c:Clause) WHERE c.text ENDS WITH '.' OR c.text ENDS WITH '。' RETURN count(c) AS clauses`,
    },
    {
      asks: 'Clauses that match a regular expression',
      cypher: `MATCH (c:Clause) WHERE c.text =~ '(?s).*[Rr]esolution 7[34]/.*' RETURN c.id AS clause ORDER BY clause`,
    },
    {
      asks: 'The length of each clause, in characters',
      cypher: `MATCH (c:Clause) RETURN c.id AS clause, size(c.text) AS characters ORDER BY characters DESC, clause LIMIT 5`,
    },
    {
      asks: 'The average length of a clause in each document',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->(c)
RETURN d.id AS document, round(avg(size(c.text))) AS characters ORDER BY document`,
    },
    {
      asks: 'Names in capital letters, split into words',
      cypher: `MATCH (o:Organisation) RETURN toUpper(o.name) AS name, split(o.name, ' ') AS words ORDER BY name`,
    },
    {
      asks: 'The symbol of each resolution, taken apart',
      cypher: `MATCH (i:Instrument) WHERE i.unSymbol IS NOT NULL
WITH i, split(i.unSymbol, '/') AS parts
RETURN i.unSymbol AS symbol, parts[0] AS organ, last(parts) AS number, size(parts) AS parts ORDER BY symbol`,
    },
    {
      asks: 'All names of an entity in one list',
      cypher: `MATCH (e:State)
RETURN e.id AS id, coalesce(e.namesEn, []) + coalesce(e.namesZhHans, []) + coalesce(e.namesRu, []) AS names ORDER BY id`,
    },
    {
      asks: 'States that are named together with an organisation in one clause',
      cypher: `MATCH (s:State)<-[:MENTIONS]-(c:Clause)-[:MENTIONS]->(o:Organisation)
RETURN s.name AS state, o.name AS organisation, count(DISTINCT c) AS clauses ORDER BY clauses DESC, state, organisation`,
    },
    {
      asks: 'Entities that no document names',
      cypher: `MATCH (e:Entity) WHERE NOT (e)<-[:MENTIONS]-() RETURN e.id AS id ORDER BY id`,
    },
    {
      asks: 'Parts of a document that are no clauses',
      cypher: `MATCH (d:Document)-[:HAS_PART]->(p:Part) RETURN d.id AS document, p.kind AS kind, p.text AS text ORDER BY document, p.order`,
    },
    {
      asks: 'The clause that follows one that cites the Charter',
      cypher: `MATCH (:Instrument {id: 'instrument:UN-Charter'})<-[:CITES]-(c:Clause)-[:NEXT]->(n:Clause)
RETURN DISTINCT c.id AS clause, n.id AS next ORDER BY clause, next`,
    },
    {
      asks: 'Documents by language and script',
      cypher: `MATCH (d:Document) WITH d ORDER BY d.id
RETURN d.language AS language, d.script AS script, collect(d.id) AS documents, count(*) AS count ORDER BY language, script`,
    },
  ],
};
