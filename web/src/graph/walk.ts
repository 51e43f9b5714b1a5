/** Arrow keys walk along edges: to the neighbour that lies most in that direction, else to the nearest node there. */
import type { Point } from './layout.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function walk(
  from: string,
  direction: Direction,
  points: ReadonlyMap<string, Point>,
  neighbours: ReadonlySet<string>,
): string | null {
  const origin = points.get(from);
  if (!origin) return null;
  const near = best(
    origin,
    VECTORS[direction],
    [...neighbours].filter((id) => id !== from),
    points,
  );
  return (
    near ??
    best(
      origin,
      VECTORS[direction],
      [...points.keys()].filter((id) => id !== from),
      points,
    )
  );
}

/** Within 50° of the direction; the sideways part of the way counts double. */
function best(origin: Point, vector: Point, ids: readonly string[], points: ReadonlyMap<string, Point>): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const id of ids) {
    const point = points.get(id);
    if (!point) continue;
    const along = (point.x - origin.x) * vector.x + (point.y - origin.y) * vector.y;
    const aside = Math.abs((point.x - origin.x) * vector.y - (point.y - origin.y) * vector.x);
    if (along <= 0 || aside > along * 1.2) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      found = id;
    }
  }
  return found;
}
