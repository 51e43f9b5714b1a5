/** Strangers' Cypher on Neo4j. */
import { describe, it } from 'vitest';
import { neo4jForTests } from '../graph/neo4j-for-tests.ts';
import { openNeo4jForTest } from '../graph/open-for-test.ts';
import { safetySuite } from './safety.ts';

const server = neo4jForTests();
if (server === null) describe('strangers on Neo4j', () => it.skip('no Neo4j server: no Java here', () => undefined));
else safetySuite('Neo4j', () => openNeo4jForTest(server));
