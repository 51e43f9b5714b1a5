/** `serve`: the page and the HTTP interface over the store as it stands. */
import { Command } from 'commander';
import { openStore } from '#graph/open-store';
import { readConfig } from '#server/config';
import { serveStore } from '../serve-store.ts';

export function serveCommand(version: string): Command {
  return new Command('serve').description('serve the page and the HTTP interface').action(async () => {
    const config = readConfig(process.env);
    const store = await openStore(config);
    try {
      await serveStore(store, config, version);
    } finally {
      await store.close();
    }
  });
}
