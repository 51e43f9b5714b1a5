/** Opens the configured store for one command and closes it again, whatever happens. */

import type { GraphStore } from '#graph/store';
import { openConfiguredStore } from './open-configured-store.ts';

export async function withStore<Result>(run: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openConfiguredStore();
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
