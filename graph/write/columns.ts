/**
 * Rows as lists in the order of one list of keys: names are sent once instead of with every row, which halves what is
 * packed, sent and read. The keys of the schema come first and always, so that a statement's text stays the same.
 */
import { GRAPH_SCHEMA } from '#cypher/schema';
import type { Properties, Property } from '#graph/rows';

const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ...GRAPH_SCHEMA.labels.map(({ label, properties }) => [label, names(properties)] as const),
  ...GRAPH_SCHEMA.relationships.map(({ type, properties }) => [type, names(properties)] as const),
]);

/** `name` is a label or a type. */
export function columnsOf(name: string, rows: readonly { readonly properties: Properties }[]): readonly string[] {
  const known = KNOWN.get(name) ?? [];
  const all = new Set(['id', ...known]);
  const more = new Set<string>();
  for (const { properties } of rows) for (const key of Object.keys(properties)) if (!all.has(key)) more.add(key);
  return [...all, ...[...more].sort()];
}

type Row = { readonly id: string; readonly properties: Properties };

export function toList({ id, properties }: Row, columns: readonly string[]): (Property | null)[] {
  return columns.map((column) => (column === 'id' ? id : (properties[column] ?? null)));
}

/** A map of them in Cypher; what is null is not set. `first` is where in `row` they begin. */
export function columnsMap(columns: readonly string[], first = 0): string {
  return `{${columns.map((column, at) => `\`${column.replaceAll('`', '``')}\`: row[${at + first}]`).join(', ')}}`;
}

function names(properties: readonly { readonly name: string }[]): readonly string[] {
  return properties.map(({ name }) => name);
}
