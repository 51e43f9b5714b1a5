/** The embedded store keeps the contract of every store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '#graph/embedded/store';
import { storeContract } from './store-contract.ts';

storeContract('embedded store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-'));
  const config = { kind: 'embedded', folder } as const;
  const store = await openEmbeddedStore(config);
  return {
    store,
    openAnother: () => openEmbeddedStore(config),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
