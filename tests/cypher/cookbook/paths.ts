/** Ways through the graph. */
import type { Chapter } from './question.ts';

export const paths: Chapter = {
  title: 'Paths',
  questions: [
    {
      asks: 'The shortest way between two entities',
      cypher: `MATCH p = shortestPath((a:Entity {id: $from})-[*..6]-(b:Entity {id: $to}))
RETURN length(p) AS steps`,
      parameters: { from: 'state:CN', to: 'instrument:A/RES/73/27' },
    },
    {
      asks: 'All shortest ways, by the nodes on them',
      cypher: `MATCH p = allShortestPaths((a:Entity {id: $from})-[:MENTIONS|CITES*..4]-(b:Entity {id: $to}))
WITH [n IN nodes(p) | n.id] AS ids
RETURN DISTINCT ids AS ids ORDER BY ids`,
      parameters: { from: 'state:RU', to: 'instrument:UN-Charter' },
    },
    {
      asks: 'What lies within two steps of an organisation',
      cypher: `MATCH (:Entity {id: $id})-[*1..2]-(n)
WHERE n:Entity AND n.id <> $id
RETURN DISTINCT n.id AS id ORDER BY id`,
      parameters: { id: 'organisation:UN' },
    },
    {
      asks: 'Three clauses in a row',
      cypher: `MATCH p = (a:Clause {number: '1'})-[:NEXT*2]->(c:Clause)
RETURN [n IN nodes(p) | n.number] AS numbers, a.document AS document ORDER BY document`,
    },
    {
      asks: 'Every clause after the first of a document, with its distance',
      cypher: `MATCH p = (a:Clause {id: $first})-[:NEXT*1..10]->(c:Clause)
RETURN c.number AS number, length(p) AS distance ORDER BY distance`,
      parameters: { first: 'doc:statement-2020#1' },
    },
    {
      asks: 'From clause to instrument to its text to what that cites',
      cypher: `MATCH (c:Clause)-[:CITES]->(i:Instrument)<-[:TEXT_OF]-(d:Document)-[:HAS_CLAUSE]->()-[:CITES]->(o:Instrument)
WHERE c.document <> d.id
RETURN DISTINCT c.id AS clause, i.id AS through, o.id AS instrument ORDER BY clause, through, instrument`,
    },
    {
      asks: 'The relationships on a path, by type',
      cypher: `MATCH p = (d:Document {id: $document})-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument {id: $instrument})
RETURN [r IN relationships(p) | type(r)] AS types ORDER BY length(p) LIMIT 1`,
      parameters: { document: 'doc:statement-2020', instrument: 'instrument:UN-Charter' },
    },
    {
      asks: 'Two States joined by the instruments that they issued together',
      cypher: `MATCH (a:State)-[:ISSUED]->(i:Instrument)<-[:ISSUED]-(b:State)
WHERE a.id < b.id
RETURN a.name AS first, b.name AS second, collect(DISTINCT i.name) AS instruments ORDER BY first, second`,
    },
    {
      asks: 'Whether there is any way at all',
      cypher: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
RETURN EXISTS { MATCH (a)-[*1..4]-(b) } AS connected`,
      parameters: { from: 'state:CN', to: 'organisation:UN' },
    },
    {
      asks: 'Every second clause, by a quantified path',
      cypher: `MATCH (a:Clause {id: $first}) (()-[:NEXT]->()){2} (c:Clause)
RETURN c.number AS number`,
      parameters: { first: 'doc:statement-2020#1' },
      neo4jOnly: true,
    },
  ],
};
