/** A Neo4j server keeps the contract of every store. */
import { describe, it } from 'vitest';
import { neo4jForTests } from './neo4j-for-tests.ts';
import { openNeo4jForTest } from './open-for-test.ts';
import { storeContract } from './store-contract.ts';

const server = neo4jForTests();
if (server === null) describe('Neo4j store', () => it.skip('no Neo4j server: no Java here', () => undefined));
else storeContract('Neo4j store', () => openNeo4jForTest(server));
