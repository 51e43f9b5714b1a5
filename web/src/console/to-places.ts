/** The places of text that an answer holds: rows with document, start and end, and relationships that carry them. */
import type { GraphValue, QueryResult } from '#model/graph-value';

export type FoundPlace = { readonly document: string; readonly start: number; readonly end: number };

export function toPlaces({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): readonly FoundPlace[] {
  const [document, start, end] = ['document', 'start', 'end'].map((name) => columns.indexOf(name));
  const places: FoundPlace[] = [];
  for (const row of rows) {
    const own = toPlace(row[document ?? -1], row[start ?? -1], row[end ?? -1]);
    if (own) places.push(own);
    for (const value of row) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || !('properties' in value)) continue;
      const properties = value.properties as { readonly [key: string]: GraphValue };
      const found = toPlace(properties.document, properties.start, properties.end);
      if (found) places.push(found);
    }
  }
  return places;
}

function toPlace(
  document: GraphValue | undefined,
  start: GraphValue | undefined,
  end: GraphValue | undefined,
): FoundPlace | null {
  if (typeof document !== 'string' || typeof start !== 'number' || typeof end !== 'number' || end <= start) return null;
  return { document, start, end };
}
