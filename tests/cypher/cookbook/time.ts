/** Days, years and what came before what. */
import type { Chapter } from './question.ts';

export const time: Chapter = {
  title: 'Time',
  questions: [
    {
      asks: 'Instruments in order of date',
      cypher: `MATCH (i:Instrument) WHERE i.date IS NOT NULL RETURN i.date AS date, i.name AS instrument ORDER BY date, instrument`,
    },
    {
      asks: 'Instruments of the years from 2015 on',
      cypher: `MATCH (i:Instrument) WHERE i.dateFrom >= date('2015-01-01') RETURN i.date AS date, i.name AS instrument ORDER BY date, instrument`,
    },
    {
      asks: 'The first day that each document may be of',
      cypher: `MATCH (d:Document) WHERE d.dateFrom IS NOT NULL RETURN d.id AS document, d.dateFrom AS day ORDER BY day, document`,
    },
    {
      asks: 'Documents whose date is not known to the day',
      cypher: `MATCH (d:Document) WHERE d.dateFrom <> d.dateTo RETURN d.id AS document, d.date AS date ORDER BY document`,
    },
    {
      asks: 'Citations by year of the instrument',
      cypher: `MATCH (i:Instrument)<-[:CITES]-() WHERE i.date IS NOT NULL
RETURN i.dateFrom.year AS year, count(*) AS citations ORDER BY year`,
    },
    {
      asks: 'Citations by decade of the instrument',
      cypher: `MATCH (i:Instrument)<-[:CITES]-() WHERE i.date IS NOT NULL
WITH toInteger(substring(i.date, 0, 3)) * 10 AS decade
RETURN decade AS decade, count(*) AS citations ORDER BY decade`,
    },
    {
      asks: 'Which documents cite what is younger than they are',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)
WHERE i.dateFrom > d.dateTo
RETURN DISTINCT d.id AS document, i.name AS instrument ORDER BY document, instrument`,
    },
    {
      asks: 'Years between a document and what it cites',
      cypher: `MATCH (d:Document)-[:HAS_CLAUSE]->()-[:CITES]->(i:Instrument)
WHERE d.date IS NOT NULL AND i.date IS NOT NULL
RETURN DISTINCT d.id AS document, i.name AS instrument, d.dateFrom.year - i.dateFrom.year AS years ORDER BY years DESC, document, instrument`,
    },
    {
      asks: 'The days between two texts, by a duration',
      cypher: `MATCH (a:Document {id: 'doc:statement-2020'}) MATCH (b:Document {id: 'doc:statement-2021'})
RETURN duration.inDays(a.dateFrom, b.dateFrom).days AS days`,
      neo4jOnly: true,
    },
    {
      asks: 'A month after each document, by adding a duration',
      cypher: `MATCH (d:Document) WHERE d.dateFrom IS NOT NULL
RETURN d.id AS document, d.dateFrom + duration('P1M') AS later ORDER BY document`,
    },
    {
      asks: 'The timeline of one instrument: who took it up, when',
      cypher: `MATCH (:Instrument {id: $id})<-[r:CITES]-(c)<-[:HAS_CLAUSE]-(d:Document)
RETURN d.date AS date, d.title AS title, c.number AS clause, r.act AS act ORDER BY coalesce(d.date, '9999'), title, c.order`,
      parameters: { id: 'instrument:A/RES/73/27' },
    },
    {
      asks: 'The document before each, by date',
      cypher: `MATCH (d:Document) WHERE d.dateFrom IS NOT NULL
OPTIONAL MATCH (e:Document) WHERE e.dateFrom < d.dateFrom
WITH d, e ORDER BY e.dateFrom DESC, e.id
RETURN d.id AS document, head(collect(e.id)) AS previous ORDER BY document`,
    },
  ],
};
