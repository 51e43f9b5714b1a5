/** A table that sorts by any column and shows long answers step by step. */
import { type ReactNode, useMemo, useState } from 'react';
import type { GraphValue } from '#model/graph-value';
import { useWords } from '../language/use-words.ts';
import { compareCells, toText } from './cells.ts';

type Props = {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly GraphValue[])[];
  readonly draw?: (value: GraphValue, row: readonly GraphValue[], column: number) => ReactNode;
  readonly onRow?: (row: readonly GraphValue[]) => void;
};

const STEP = 200;

export function Table({ caption, columns, rows, draw, onRow }: Props) {
  const t = useWords();
  const [sort, setSort] = useState<{ column: number; down: boolean } | null>(null);
  const [shown, setShown] = useState(STEP);
  const sorted = useMemo(() => {
    if (!sort) return rows;
    const { column, down } = sort;
    const up = [...rows].sort((a, b) => compareCells(a[column] ?? null, b[column] ?? null));
    return down ? up.reverse() : up;
  }, [rows, sort]);

  return (
    <>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }, column) => {
              const on = sort?.column === column;
              return (
                <th
                  key={key}
                  scope="col"
                  className={typeof rows[0]?.[column] === 'number' ? 'number' : undefined}
                  aria-sort={on ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => setSort({ column, down: on ? !sort.down : false })}>
                    {label}
                    <span aria-hidden="true">{on ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row, index) => (
            // Rows of an answer have no identity of their own but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index} onDoubleClick={() => onRow?.(row)}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                <td key={column} className={typeof value === 'number' ? 'number' : undefined}>
                  {draw ? draw(value, row, column) : toText(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {t('table.more', { n: Math.min(STEP, sorted.length - shown), all: sorted.length })}
        </button>
      )}
    </>
  );
}
