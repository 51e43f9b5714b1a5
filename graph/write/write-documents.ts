/** Makes the graph say exactly what the rows of each document say, in transactions of whole documents. */
import type { GraphRows } from '#graph/rows';
import { StoreError } from '#model/errors';
import {
  createNodes,
  createRelationships,
  deleteNodes,
  deleteRelationships,
  mergeRelationships,
  updateNodes,
  updateRelationships,
} from './apply-rows.ts';
import { deleteDocument } from './delete-document.ts';
import { diffRows, joinDifferences, type RowsDifference } from './diff-rows.ts';
import { mergeAgain } from './merge-again.ts';
import type { Run, Transact } from './run.ts';
import { lockedRows, storedHashes } from './stored-rows.ts';
import { distinctEntities, entityHashes, writeEntities } from './write-entities.ts';

/** Documents are written together up to this many rows: fewer, larger statements are several times faster. */
const ROWS_AT_ONCE = 10_000;
/** What one transaction of a server with the settings that we ship can hold. */
const MOST_CHARACTERS = 8 * 1024 * 1024;
const ATTEMPTS = 5;

export async function writeDocuments(transact: Transact, documents: readonly GraphRows[]): Promise<void> {
  for (const rows of documents) refuseTooLarge(rows);
  for (const group of groups(documents)) {
    if (group.length > 1 && (await succeeds(() => transact((run) => writeGroup(run, group, 'difference'))))) continue;
    for (const rows of group) await writeOne(transact, rows);
  }
}

/** Where what is stored is not what it should be, the second attempt writes the document anew as a whole. */
async function writeOne(transact: Transact, rows: GraphRows): Promise<void> {
  for (let count = 1; ; count += 1) {
    const how = count === 1 ? 'difference' : 'anew';
    try {
      await transact((run) => writeGroup(run, [rows], how));
      return;
    } catch (error) {
      if (count >= ATTEMPTS || !mayMend(error)) throw error;
    }
  }
}

/** False where trying document by document may mend it. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (mayMend(error)) return false;
    throw error;
  }
}

function mayMend(error: unknown): boolean {
  return error instanceof StoreError && error.retriable;
}

async function writeGroup(run: Run, documents: readonly GraphRows[], how: 'difference' | 'anew'): Promise<void> {
  const hashes = await storedHashes(
    run,
    documents.map((rows) => rows.document),
  );
  const changed = documents.filter(
    (rows) => how === 'anew' || hashes.get(rows.document) !== rows.own[0]?.properties.contentHash,
  );
  if (changed.length === 0) return;
  const differences: RowsDifference[] = [];
  const outdated: GraphRows[] = [];
  for (const rows of changed) {
    const before = hashes.has(rows.document) ? await lockedRows(run, rows.document) : null;
    if (before) outdated.push(before);
    if (hashes.has(rows.document) && (!before || how === 'anew')) await deleteDocument(run, rows.document);
    differences.push(diffRows(how === 'difference' ? before : null, rows));
  }
  await applyDifference(run, joinDifferences(differences), changed);
  await mergeAgain(run, outdated, changed);
}

/** What does not wait for an answer is sent together; in one transaction it is run in the order in which it was sent. */
async function applyDifference(run: Run, difference: RowsDifference, changed: readonly GraphRows[]): Promise<void> {
  const entities = distinctEntities(changed.flatMap((rows) => rows.entities));
  const present = await entityHashes(run, entities);
  const authority = new Map(changed.flatMap((rows) => rows.authority).map((row) => [row.id, row]));
  await Promise.all([
    deleteRelationships(run, difference.deletedRelationships),
    deleteNodes(run, difference.deletedNodes),
    createNodes(run, difference.createdNodes),
    updateNodes(run, difference.updatedNodes),
    writeEntities(run, entities, present),
    createRelationships(run, difference.createdRelationships),
    updateRelationships(run, difference.updatedRelationships),
    mergeRelationships(
      run,
      [...authority.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  ]);
}

/** One document given twice would be two writes of it in one transaction: the later stands alone. */
function* groups(documents: readonly GraphRows[]): Generator<GraphRows[]> {
  const last = new Map(documents.map((rows) => [rows.document, rows]));
  let group: GraphRows[] = [];
  let size = 0;
  for (const rows of last.values()) {
    const more = rows.own.length + rows.ownRelationships.length;
    if (group.length > 0 && size + more > ROWS_AT_ONCE) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(rows);
    size += more;
  }
  if (group.length > 0) yield group;
}

function refuseTooLarge(rows: GraphRows): void {
  const text = rows.own.find((node) => node.labels.includes('DocumentText'))?.properties.text;
  if (typeof text !== 'string' || text.length <= MOST_CHARACTERS) return;
  throw new StoreError(
    `${rows.document} has ${text.length} characters, and ${MOST_CHARACTERS} is the most that one transaction holds: split it. Nothing of it was written.`,
  );
}
