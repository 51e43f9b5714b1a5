/** `export`: what the store holds, as files that other programs read. */
import { Argument, Command } from 'commander';
import { toJsonLines } from '#exports/jsonl';
import { annotatedDocuments } from '#server/answers/documents';
import { withStore } from '../with-store.ts';
import { writeOut } from '../write-out.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('print the annotated documents of the store')
    .addArgument(new Argument('<format>', 'jsonl: one annotated document a line').choices(['jsonl']))
    .action(() =>
      withStore(async (store) => {
        for await (const line of toJsonLines(annotatedDocuments(store))) await writeOut(line);
      }),
    );
}
