/** What every view's layout gives: places in pixels of the drawing, y downwards, and what stands behind the nodes. */
import type { TimeAxis } from './time-axis.ts';

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
/** An interval of dates: a short bar through the node. */
export type Bar = { readonly id: string; readonly from: number; readonly to: number; readonly y: number };
export type Column = {
  readonly x: number;
  readonly label: 'instruments' | 'clauses' | 'actors' | 'undated' | 'documents';
};

/** Which way lines leave their nodes: straight on, level, or upright. */
export type Curve = 'straight' | 'level' | 'upright';

export type Layout = {
  readonly points: ReadonlyMap<string, Point>;
  /** As wide and high as the window, or larger in the same proportion. */
  readonly size: Size;
  readonly axis: TimeAxis | null;
  readonly bars: readonly Bar[];
  readonly columns: readonly Column[];
  /** Curves suit columns and rows, straight lines the rest. */
  readonly curve: Curve;
  /** Between one clause and the next. */
  readonly row: number;
};

/** The mean place of a node's neighbours, or null where none is placed. */
export function meanOf(ids: Iterable<string> | undefined, places: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  let count = 0;
  for (const id of ids ?? []) {
    const place = places.get(id);
    if (place === undefined) continue;
    sum += place;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
