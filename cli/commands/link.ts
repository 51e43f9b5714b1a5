/** `link`: joins the instruments that several texts name differently. */
import { Command } from 'commander';
import { linkStore } from '../link-store.ts';
import { withStore } from '../with-store.ts';

export function linkCommand(): Command {
  return new Command('link')
    .description('join instruments that several texts name differently; ingest does this too')
    .action(async () => {
      const joined = await withStore(linkStore);
      console.log(`${joined} ${joined === 1 ? 'instrument is' : 'instruments are'} joined to another.`);
    });
}
