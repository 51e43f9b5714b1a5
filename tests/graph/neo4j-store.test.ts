/** A Neo4j server keeps the contract of every store. */
import { describe, it } from 'vitest';
import { openNeo4jStore } from '#graph/neo4j/store';
import { neo4jForTests } from './neo4j-for-tests.ts';
import { storeContract } from './store-contract.ts';

const server = neo4jForTests();
if (server === null) describe('Neo4j store', () => it.skip('no Neo4j server: no Java here', () => undefined));
else {
  storeContract('Neo4j store', async () => {
    const release = await server.lock();
    const store = await openNeo4jStore(server.config);
    return {
      store,
      openAnother: () => openNeo4jStore(server.config),
      close: async () => {
        await store.close();
        await release();
      },
    };
  });
}
