/** A connection without anything of ours around it. */
import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import type { Neo4jConfig } from '#graph/neo4j/connect';

export async function onServer<T>(
  { url, user, password }: Neo4jConfig,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Nothing in it but our indexes. */
export function emptyServer(config: Neo4jConfig): Promise<void> {
  return onServer(config, async (driver) => {
    const session = driver.session();
    // Relationships first: a State has more of them than one transaction may delete.
    await session.run('MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 10000 ROWS');
    await session.run('MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    for (const statement of neo4jSchemaStatements()) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
    await session.close();
  });
}
