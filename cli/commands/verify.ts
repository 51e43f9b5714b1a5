/** `verify`: every span cut out of the stored text again, the projection rebuilt and compared, sources read again. */
import { Command } from 'commander';
import { verifyStore } from '#graph/verify';
import { StoreError } from '#model/errors';
import { documentId } from '#model/ids';
import { findSources } from '#readers/find-sources';
import { readSource } from '#readers/read-source';
import { createProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that each fact is where the text says it')
    .argument('[path...]', 'source files or folders to compare with what is stored')
    .action(async (paths: string[]) => {
      const sources = new Map(
        (paths.length > 0 ? findSources(paths) : []).map((file) => {
          const source = readSource(file);
          return [documentId(source.slug), { text: source.text, sha256: source.sha256 }];
        }),
      );
      const progress = createProgress(process.stderr);
      let done = 0;
      const report = await withStore((store) =>
        verifyStore(store, {
          sourceText: async ({ id }) => sources.get(id) ?? null,
          onDocument: (id) => progress.step(++done, done, id),
        }),
      );
      progress.end();
      for (const { document, note } of report.problems) console.error(`${document ?? 'store'}: ${note}`);
      if (report.problems.length > 0) {
        throw new StoreError(
          `${report.problems.length} facts of the store do not match. Ingest the documents named above again.`,
        );
      }
      console.log(`complete: ${report.documents} documents, ${report.spans} quotes match the text`);
    });
}
