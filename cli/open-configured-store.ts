/** The store that the environment names, for relative paths seen from the working directory. */
import { openStore } from '#graph/open-store';
import type { GraphStore } from '#graph/store';
import { storeConfig } from '#graph/store-config';

/** @throws ConfigError, StoreError, StoreLockedError */
export function openConfiguredStore(): Promise<GraphStore> {
  return openStore(storeConfig(process.env, process.cwd()));
}
