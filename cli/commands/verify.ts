/** `verify`: every span cut out of the stored text again, the projection rebuilt and compared, sources hashed. */
import { Command } from 'commander';
import { verifyStore } from '#graph/verify';
import { StoreError } from '#model/errors';
import { findSources } from '#readers/find-sources';
import { readSource } from '#readers/read-source';
import { withStore } from '../with-store.ts';

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that each fact is where the text says it')
    .argument('[path...]', 'source files or folders to compare with what is stored')
    .action(async (paths: string[]) => {
      const hashes = new Map(
        paths.length > 0
          ? findSources(paths)
              .map(readSource)
              .map(({ slug, sha256 }) => [`doc:${slug}`, sha256])
          : [],
      );
      const { documents, spans, faults } = await withStore((store) => verifyStore(store, hashes));
      for (const fault of faults) console.error(fault);
      if (faults.length > 0) {
        throw new StoreError(
          `${faults.length} of the store's facts do not match. Ingest the documents named above again.`,
        );
      }
      console.log(`complete: ${documents} documents, ${spans} quotes match the text`);
    });
}
