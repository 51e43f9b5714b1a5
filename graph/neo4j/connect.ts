/** A driver for one server, with the pool and time-outs of this program. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { StoreConfig } from '#graph/store-config';
import { ConfigError } from '#model/errors';
import { toStoreError } from './errors.ts';

export type Neo4jConfig = Extract<StoreConfig, { kind: 'neo4j' }>;

/** @throws StoreError, ConfigError */
export async function connect({ url, user, password, database }: Neo4jConfig): Promise<Driver> {
  const driver = makeDriver(url, user, password);
  try {
    await driver.verifyConnectivity();
    // A greeting tells of no database that is missing: that takes a question.
    if (database) await driver.executeQuery('RETURN 1', {}, { routing: 'READ', database });
    return driver;
  } catch (error) {
    await driver.close();
    throw toStoreError(error, url);
  }
}

function makeDriver(url: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(user, password), {
      userAgent: 'clausegraph',
      useBigInt: true,
      maxConnectionPoolSize: 50,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      // A server that restarts in the middle of an ingest is waited for.
      maxTransactionRetryTime: 180_000,
      // Off: the server's notifications on its own performance are nothing that a user of this program can act on.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new ConfigError(`GRAPH_URL ${url} is no address of a Neo4j server: ${String(error)}`, { cause: error });
  }
}
