/** The files of own names that stand beside documents: knowledge/*.csv in an ingested folder, or beside an ingested file. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Absolute paths, in order, each once. */
export function findUserNames(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const full = resolve(path);
    const folder = join(existsSync(full) && statSync(full).isDirectory() ? full : dirname(full), 'knowledge');
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return names.sort().map((name) => join(folder, name));
  });
  return [...new Set(files)];
}
