/** Removes what is a document's own, in one transaction. */
import { NotFoundError } from '#model/errors';
import { deleteDocument } from './delete-document.ts';
import { mergeAgain } from './merge-again.ts';
import type { Transact } from './run.ts';
import { lockedRows, storedHashes } from './stored-rows.ts';

export async function removeDocument(transact: Transact, document: string): Promise<void> {
  await transact(async (run) => {
    if (!(await storedHashes(run, [document])).has(document)) {
      throw new NotFoundError(`There is no document ${document}.`);
    }
    const before = await lockedRows(run, document);
    await deleteDocument(run, document);
    if (before) await mergeAgain(run, [before], []);
  });
}
