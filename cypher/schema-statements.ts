/** The Cypher that makes constraints and indexes, each with a name of our own so that it meets nobody else's. */
import { GRAPH_SCHEMA, OWN_LABEL, SEARCHED_LABELS } from './schema.ts';

export const FULL_TEXT_INDEX = 'clausegraph_search';

export function neo4jSchemaStatements(): string[] {
  return [
    `CREATE CONSTRAINT clausegraph_id IF NOT EXISTS FOR (n:${OWN_LABEL}) REQUIRE n.id IS UNIQUE`,
    ...GRAPH_SCHEMA.labels.map(
      ({ label }) => `CREATE INDEX clausegraph_${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ),
    ...['Entity', 'Instrument'].map(
      (label) => `CREATE INDEX clausegraph_${label}_canonical IF NOT EXISTS FOR (n:${label}) ON (n.canonical)`,
    ),
    'CREATE INDEX clausegraph_Instrument_unSymbol IF NOT EXISTS FOR (n:Instrument) ON (n.unSymbol)',
    'CREATE INDEX clausegraph_ISSUED_document IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.document)',
    `CREATE FULLTEXT INDEX ${FULL_TEXT_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_LABELS.join('|')}) ON EACH [n.search]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ];
}

export function embeddedSchemaStatements(): string[] {
  return [
    ...[OWN_LABEL, ...GRAPH_SCHEMA.labels.map(({ label }) => label)].map(
      (label) => `CREATE INDEX clausegraph_${label}_id FOR (n:${label}) ON (n.id)`,
    ),
    ...['Entity', 'Instrument'].map(
      (label) => `CREATE INDEX clausegraph_${label}_canonical FOR (n:${label}) ON (n.canonical)`,
    ),
    'CREATE INDEX clausegraph_Instrument_unSymbol FOR (n:Instrument) ON (n.unSymbol)',
  ];
}
