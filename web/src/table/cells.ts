/** Rows as text: for cells, for sorting, and for files that others open. */
import type { GraphValue, NodeValue, PathValue, RelationshipValue } from '#model/graph-value';

export function isNode(value: GraphValue): value is NodeValue {
  return kindOf(value) === 'node';
}

function kindOf(value: GraphValue): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const kind = (value as { readonly _kind?: unknown })._kind;
  return typeof kind === 'string' ? kind : null;
}

/** What a cell says: names of nodes, types of relationships, values as they are. */
export function toText(value: GraphValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(toText).join(', ');
  switch (kindOf(value)) {
    case 'node': {
      const { properties, id } = value as NodeValue;
      const name = properties.caption ?? properties.name ?? properties.title ?? properties.number;
      return typeof name === 'string' ? name : id;
    }
    case 'relationship': {
      const { type, properties } = value as RelationshipValue;
      return typeof properties.exact === 'string' ? `${type} “${properties.exact}”` : type;
    }
    case 'path':
      return (value as PathValue).nodes.map(toText).join(' – ');
    case 'integer':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
    case 'point':
      return String((value as { value: unknown }).value);
    case 'map':
      return JSON.stringify((value as { value: unknown }).value);
    default:
      return JSON.stringify(value);
  }
}

export function compareCells(a: GraphValue, b: GraphValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // Empty cells stay at the end, whichever way one sorts up.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return toText(a).localeCompare(toText(b), undefined, { numeric: true });
}

export function toCsv(columns: readonly string[], rows: readonly (readonly GraphValue[])[]): string {
  const lines = [columns, ...rows.map((row) => row.map(toText))].map((line) => line.map(toField).join(','));
  // With the mark that makes spreadsheets read UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet runs what begins with = + - @: such a field is made plain text by an apostrophe. */
function toField(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export function toTsv(columns: readonly string[], rows: readonly (readonly GraphValue[])[]): string {
  return [columns, ...rows.map((row) => row.map(toText))]
    .map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

export function toJson(columns: readonly string[], rows: readonly (readonly GraphValue[])[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
    null,
    2,
  );
}
