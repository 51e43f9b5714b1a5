/** Counts group by clause and instrument: a clause that stands in several texts of one instrument counts once. */
import type { CitingRow } from '#cypher/row-fields';

export function countCiting(rows: readonly Pick<CitingRow, 'work' | 'number' | 'document'>[]): {
  readonly clauses: number;
  readonly texts: number;
} {
  return {
    clauses: new Set(rows.map(({ work, number }) => `${work}\u0000${number}`)).size,
    texts: new Set(rows.map(({ document }) => document)).size,
  };
}
