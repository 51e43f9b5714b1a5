/** The knowledge that ships, with the user's own names added; kept, since threads ask for the same again and again. */
import { builtInKnowledge, type Knowledge, withUserNames } from '#ingest/knowledge/knowledge';
import { readUserNames } from '#readers/read-user-names';

let last: { readonly key: string; readonly knowledge: Knowledge } | null = null;

/** @throws SourceError where a file of names cannot be read */
export function readKnowledge(files: readonly string[]): Knowledge {
  if (files.length === 0) return builtInKnowledge();
  const key = files.join('\n');
  if (last?.key !== key) last = { key, knowledge: withUserNames(builtInKnowledge(), files.map(readUserNames)) };
  return last.knowledge;
}
