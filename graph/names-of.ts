/** The index of names of a store, read a page at a time and kept while it is fresh. */
import { type NameEntry, type NameRow, toNameEntry } from '#graph/search/name-index';

export type Names = { readonly all: () => Promise<readonly NameEntry[]>; readonly forget: () => void };

/** `page` answers what follows an id; `version` changes whenever the names may have. */
export function namesOf(page: (after: string) => Promise<readonly NameRow[]>, version: () => string): Names {
  let kept: { readonly version: string; readonly entries: Promise<readonly NameEntry[]> } | null = null;
  return {
    forget: () => {
      kept = null;
    },
    all: () => {
      const now = version();
      if (kept?.version !== now) kept = { version: now, entries: readAll(page) };
      const reading = kept;
      return reading.entries.catch((error: unknown) => {
        if (kept === reading) kept = null;
        throw error;
      });
    },
  };
}

async function readAll(page: (after: string) => Promise<readonly NameRow[]>): Promise<NameEntry[]> {
  const entries: NameEntry[] = [];
  for (let after = ''; ; ) {
    const rows = await page(after);
    for (const row of rows) entries.push(toNameEntry(row));
    const last = rows.at(-1);
    if (!last) return entries;
    after = last.id;
  }
}
