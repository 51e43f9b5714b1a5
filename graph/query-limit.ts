/** How much of an answer is given: so many rows, so many bytes; and what was hit is said. */
import type { GraphValue } from '#model/graph-value';

export const MOST_BYTES = 16 * 1024 * 1024;

export type RowCollector = {
  /** False once nothing more is taken. */
  readonly add: (row: readonly GraphValue[]) => boolean;
  readonly rows: readonly (readonly GraphValue[])[];
  readonly truncated: () => string | null;
};

export function collectRows(maxRows: number, maxBytes = MOST_BYTES): RowCollector {
  const rows: (readonly GraphValue[])[] = [];
  let bytes = 0;
  let truncated: string | null = null;
  return {
    rows,
    truncated: () => truncated,
    add: (row) => {
      if (rows.length >= maxRows) {
        truncated = `Only the first ${maxRows} rows are shown: add LIMIT, or count and group.`;
        return false;
      }
      bytes += JSON.stringify(row).length;
      if (bytes > maxBytes) {
        const megabytes = Math.round(maxBytes / 1024 / 1024);
        truncated = `Only the first ${rows.length} rows are shown, because they fill ${megabytes} MB: return properties instead of nodes.`;
        return false;
      }
      rows.push(row);
      return true;
    },
  };
}
