/** `prune`: deletes entities that no document names any more. */
import { Command } from 'commander';
import { withStore } from '../with-store.ts';

export function pruneCommand(): Command {
  return new Command('prune').description('delete entities that nothing names any more').action(async () => {
    const gone = await withStore((store) => store.prune());
    console.log(`${gone} ${gone === 1 ? 'entity' : 'entities'} deleted.`);
  });
}
