/** Opens the configured store for one command and closes it again, whatever happens. */

import { openStore } from '#graph/open-store';
import type { GraphStore } from '#graph/store';
import { readConfig } from '#server/config';

export async function withStore<Result>(run: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openStore(readConfig(process.env));
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
