/** `serve`: the page and the HTTP interface over the store as it stands. */
import { Command } from 'commander';
import { readServerConfig } from '#server/config';
import { openConfiguredStore } from '../open-configured-store.ts';
import { serveStore } from '../serve-store.ts';

export function serveCommand(version: string): Command {
  return new Command('serve').description('serve the page and the HTTP interface').action(async () => {
    const config = readServerConfig(process.env);
    const store = await openConfiguredStore();
    try {
      await serveStore(store, config, version);
    } finally {
      await store.close();
    }
  });
}
