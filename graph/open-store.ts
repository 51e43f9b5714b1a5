/** The store that the configuration names. */
import type { Logger } from '#model/logger';
import type { GraphStore } from './store.ts';
import type { StoreConfig } from './store-config.ts';

/** @throws StoreError, ConfigError */
export async function openStore(config: StoreConfig, logger?: Logger): Promise<GraphStore> {
  // Each adapter is loaded only where it is used: neither needs the other's driver.
  if (config.kind === 'neo4j') return (await import('./neo4j/store.ts')).openNeo4jStore(config);
  return (await import('./embedded/store.ts')).openEmbeddedStore(config, logger);
}
