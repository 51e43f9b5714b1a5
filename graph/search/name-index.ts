/** All names in memory, for exact matches, prefixes and single characters, which no full-text index finds. */
import type { z } from 'zod';
import type { names } from '#cypher/internal/names';
import { NAME_BAR } from './search-text.ts';

export type NameRow = z.infer<typeof names.row>;
export type NameEntry = NameRow & { readonly names: readonly string[] };
/** Lower is better. */
export type NameHit = { readonly rank: number; readonly entry: NameEntry; readonly name: string };

export function toNameEntry(row: NameRow): NameEntry {
  return { ...row, names: row.search.split(NAME_BAR) };
}

const EXACT = 0;
const PREFIX = 1;
const INSIDE = 2;

/** Every entry of which a name is the query, begins with it, or holds it from the beginning of a word. */
export function findNames(entries: readonly NameEntry[], query: string): NameHit[] {
  const hits: NameHit[] = [];
  for (const entry of entries) {
    const hit = best(entry, query);
    if (hit) hits.push(hit);
  }
  return hits;
}

function best(entry: NameEntry, query: string): NameHit | null {
  if (!entry.search.includes(query)) return null;
  let found: NameHit | null = null;
  for (const name of entry.names) {
    const rank = rankOf(name, query);
    if (rank !== null && (found === null || rank < found.rank)) found = { rank, entry, name };
  }
  return found;
}

function rankOf(name: string, query: string): number | null {
  if (name === query) return EXACT;
  if (name.startsWith(query)) return PREFIX;
  const at = name.indexOf(query);
  if (at < 0) return null;
  // Chinese does not separate words: any place will do there.
  return name.includes(` ${query}`) || /^\p{Script=Han}/u.test(query) ? INSIDE : null;
}
