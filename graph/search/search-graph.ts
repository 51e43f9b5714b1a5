/** Search over names and texts, in any script: the ranking is ours, so every store answers alike. */
import type { SearchAnswer, SearchHit } from '#model/api';
import { fold } from '#model/fold';
import { findNames, type NameEntry, type NameHit } from './name-index.ts';
import { toSearchTerms } from './search-text.ts';
import { type TextQuery, toTextQuery } from './text-query.ts';

export type TextRow = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly caption: string;
  readonly document: string;
  readonly number: string;
  readonly text: string;
};

export type SearchSource = {
  readonly names: () => Promise<readonly NameEntry[]>;
  /** Units that hold all of the query, by id, at most `limit`. */
  readonly units: (query: TextQuery, limit: number) => Promise<readonly TextRow[]>;
};

export async function searchGraph(source: SearchSource, text: string, limit: number): Promise<SearchAnswer> {
  const terms = toSearchTerms(text);
  if (terms.length === 0) return { hits: [], truncated: null };
  const names = await source.names();
  const named = findNames(names, terms.join(' ')).sort(byRank);
  const query = toTextQuery(terms);
  const units = query && named.length <= limit ? await source.units(query, limit - named.length + 1) : [];
  const hits = [...named.map(toNameHit), ...units.map((row) => toTextHit(row, terms, titleOf(names, row.document)))];
  return {
    hits: hits.slice(0, limit),
    truncated: hits.length > limit ? `Only the first ${limit} hits are shown: write more of what you look for.` : null,
  };
}

function byRank(a: NameHit, b: NameHit): number {
  return a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1);
}

const KINDS = ['Document', 'Clause', 'Part', 'State', 'Organisation', 'Instrument', 'Place', 'Term'] as const;

function kindOf(labels: readonly string[]): SearchHit['kind'] {
  return KINDS.find((kind) => labels.includes(kind)) ?? 'Term';
}

function toNameHit({ entry, name }: NameHit): SearchHit {
  const kind = kindOf(entry.labels);
  const document = kind === 'Document' ? entry.id : null;
  const { id, caption } = entry;
  return { id, kind, caption, snippet: name, document, documentTitle: document && caption, number: null };
}

function titleOf(names: readonly NameEntry[], document: string): string | null {
  return names.find(({ id }) => id === document)?.caption ?? null;
}

function toTextHit(row: TextRow, terms: readonly string[], documentTitle: string | null): SearchHit {
  const { id, labels, caption, document, number, text } = row;
  return { id, kind: kindOf(labels), caption, snippet: snippet(text, terms), document, documentTitle, number };
}

const AROUND = 40;

/** Folding keeps lengths: a place in the folded text is that place in the text. */
function snippet(text: string, terms: readonly string[]): string {
  const folded = fold(text);
  const places = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  const at = places.length > 0 ? Math.min(...places) : 0;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + 2 * AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
