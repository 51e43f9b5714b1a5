/** Who cites what, and how. */
import type { Chapter } from './question.ts';

export const citations: Chapter = {
  title: 'Citations',
  questions: [
    {
      asks: 'Every citation of one document, in reading order',
      cypher: `MATCH (d:Document {id: $document})-[:HAS_CLAUSE]->(c)-[r:CITES]->(i:Instrument)
RETURN c.number AS clause, r.act AS act, i.name AS instrument, r.exact AS quote
ORDER BY c.order, r.start`,
      parameters: { document: 'doc:statement-2020' },
    },
    {
      asks: 'Which clauses rest on an instrument as their basis',
      cypher: `MATCH (c:Clause)-[r:CITES]->(i:Instrument)
WHERE r.function = 'basis'
RETURN c.id AS clause, i.name AS instrument ORDER BY clause, instrument`,
    },
    {
      asks: 'How often each instrument is cited',
      cypher: `MATCH (i:Instrument)<-[r:CITES]-()
RETURN i.name AS instrument, count(r) AS citations ORDER BY citations DESC, instrument`,
    },
    {
      asks: 'Instruments cited by at least two documents',
      cypher: `MATCH (i:Instrument)<-[r:CITES]-()
WITH i, collect(DISTINCT r.document) AS documents
WHERE size(documents) >= 2
RETURN i.name AS instrument, size(documents) AS documents ORDER BY documents DESC, instrument`,
    },
    {
      asks: 'Citations by function and polarity',
      cypher: `MATCH ()-[r:CITES]->()
RETURN r.function AS function, r.polarity AS polarity, count(*) AS citations
ORDER BY citations DESC, function, polarity`,
    },
    {
      asks: 'The acts used for each instrument, without repeats',
      cypher: `MATCH (i:Instrument)<-[r:CITES]-()
WITH i, r.act AS act ORDER BY act
RETURN i.name AS instrument, collect(DISTINCT act) AS acts ORDER BY instrument`,
    },
    {
      asks: 'Clauses that cite nothing',
      cypher: `MATCH (c:Clause)
WHERE NOT EXISTS { MATCH (c)-[:CITES]->() }
RETURN c.id AS clause ORDER BY clause`,
    },
    {
      asks: 'Clauses that cite nothing, written with a pattern',
      cypher: `MATCH (c:Clause)
WHERE NOT (c)-[:CITES]->()
RETURN c.id AS clause ORDER BY clause`,
    },
    {
      asks: 'Each clause with how much it cites, zero included',
      cypher: `MATCH (c:Clause)
OPTIONAL MATCH (c)-[r:CITES]->()
RETURN c.id AS clause, count(r) AS citations ORDER BY citations DESC, clause`,
    },
    {
      asks: 'The same with a counting subquery',
      cypher: `MATCH (c:Clause)
RETURN c.id AS clause, COUNT { (c)-[:CITES]->() } AS citations ORDER BY citations DESC, clause`,
    },
    {
      asks: 'Who speaks where one side alone cites',
      cypher: `MATCH (c:Clause)-[r:CITES]->(i:Instrument)
WHERE size(r.speakers) = 1
RETURN c.id AS clause, r.speakers[0] AS speaker, i.name AS instrument ORDER BY clause, instrument`,
    },
    {
      asks: 'Citations in which a given State speaks',
      cypher: `MATCH (c:Clause)-[r:CITES]->(i:Instrument)
WHERE $state IN r.speakers
RETURN c.id AS clause, i.name AS instrument ORDER BY clause, instrument, r.start`,
      parameters: { state: 'state:RU' },
    },
    {
      asks: 'Pairs of instruments cited in one clause',
      cypher: `MATCH (a:Instrument)<-[:CITES]-(c:Clause)-[:CITES]->(b:Instrument)
WHERE a.id < b.id
RETURN a.name AS first, b.name AS second, count(DISTINCT c) AS clauses ORDER BY clauses DESC, first, second`,
    },
    {
      asks: 'The five most cited, ranked',
      cypher: `MATCH (i:Instrument)<-[r:CITES]-()
WITH i.name AS instrument, count(r) AS citations
ORDER BY citations DESC, instrument
LIMIT 5
WITH collect({instrument: instrument, citations: citations}) AS ranked
UNWIND range(0, size(ranked) - 1) AS place
RETURN place + 1 AS rank, ranked[place].instrument AS instrument, ranked[place].citations AS citations ORDER BY rank`,
    },
    {
      asks: 'The share of all citations that goes to each instrument, in percent',
      cypher: `MATCH ()-[every:CITES]->()
WITH count(every) AS total
MATCH (i:Instrument)<-[r:CITES]-()
WITH i.name AS instrument, count(r) AS citations, total
RETURN instrument AS instrument, round(100.0 * citations / total) AS percent ORDER BY percent DESC, instrument`,
    },
    {
      asks: 'Where an instrument is cited first and last',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)
WHERE d.date IS NOT NULL
RETURN i.name AS instrument, min(d.date) AS first, max(d.date) AS last ORDER BY instrument`,
    },
    {
      asks: 'Which documents cite an instrument that they are not a text of',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)
WHERE NOT (d)-[:TEXT_OF]->(i)
RETURN DISTINCT d.id AS document, i.name AS instrument ORDER BY document, instrument`,
    },
    {
      asks: 'Instruments that one document cites and another does not',
      cypher: `MATCH (:Document {id: $one})-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)
WHERE NOT EXISTS { MATCH (:Document {id: $other})-[:HAS_CLAUSE]->()-[:CITES]->(i) }
RETURN DISTINCT i.name AS instrument ORDER BY instrument`,
      parameters: { one: 'doc:statement-2020', other: 'doc:statement-2021' },
    },
    {
      asks: 'Instruments that two documents share',
      cypher: `MATCH (:Document {id: $one})-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)<-[:CITES]-()<-[:HAS_CLAUSE]-(:Document {id: $other})
RETURN DISTINCT i.name AS instrument ORDER BY instrument`,
      parameters: { one: 'doc:statement-2020', other: 'doc:statement-2021' },
    },
    {
      asks: 'What changed in how two statements treat each instrument, with both quotes',
      cypher: `MATCH (:Document {id: $earlier})-[:HAS_CLAUSE]->(a)-[x:CITES]->(i:Instrument)<-[y:CITES]-(b)<-[:HAS_CLAUSE]-(:Document {id: $later})
WHERE x.act <> y.act
RETURN i.name AS instrument, x.act AS before, y.act AS after, a.text AS quoteBefore, b.text AS quoteAfter
ORDER BY instrument, x.start, y.start`,
      parameters: { earlier: 'doc:statement-2020', later: 'doc:statement-2021' },
    },
  ],
};
