/** The knowledge that ships, with the user's own names added; kept, since threads ask for the same again and again. */
import { builtInKnowledge, type Knowledge, type UserRow, withUserRows } from '#ingest/knowledge/knowledge';
import type { UserName, UserNames } from '#model/user-names';
import { readUserNames } from '#readers/read-user-names';

let last: { readonly key: string; readonly knowledge: Knowledge } | null = null;

/** @throws SourceError where a file of names cannot be read */
export function readKnowledge(files: readonly string[]): Knowledge {
  if (files.length === 0) return builtInKnowledge;
  const key = files.join('\n');
  if (last?.key !== key)
    last = { key, knowledge: withUserRows(builtInKnowledge, files.map(readUserNames).flatMap(toRows)) };
  return last.knowledge;
}

function toRows(names: UserNames): readonly UserRow[] {
  return names.rows.map((row) => toRow(row, names));
}

/** The file's hash says which version of it a fact rests on. */
function toRow({ id, type, names, date, source }: UserName, { file, sha256 }: UserNames): UserRow {
  return {
    id,
    type,
    names,
    source: `${source ?? 'own names'} (${file}, sha-256 ${sha256.slice(0, 12)})`,
    ...(date === undefined ? {} : { date }),
  };
}
