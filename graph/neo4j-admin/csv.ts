/** Values as `neo4j-admin database import` reads them. */
import type { PropertyType } from '#cypher/schema-parts';
import type { Property } from '#graph/rows';

/** Between the items of a list: a character that no text of ours holds. */
export const ARRAY_DELIMITER = '\u001f';

export const COLUMN_TYPES: { readonly [type in PropertyType]: string } = {
  STRING: 'string',
  INTEGER: 'long',
  DATE: 'date',
  'LIST OF STRING': 'string[]',
  'LIST OF INTEGER': 'long[]',
};

/** An empty cell is no property; an empty string is a quoted one. */
export function toCell(value: Property | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if ('_kind' in value) return value.value;
  return quoted(value.map((item) => String(item).replaceAll(ARRAY_DELIMITER, ' ')).join(ARRAY_DELIMITER));
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
