/** Places things near where they would like to be, in order and no closer than a gap: least squares, in linear time. */

/** `wanted` in ascending order of importance of order, not of value: the order given is kept. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const room = high - low;
  const step = count > 1 ? Math.min(gap, room / (count - 1)) : 0;
  // Without the gaps the task is a rising sequence closest to the wished one: pool neighbours that violate it.
  const pools: { sum: number; size: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    let pool = { sum: (wanted[index] as number) - index * step, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const top = high - (count - 1) * step;
  const places: number[] = [];
  for (const { sum, size } of pools) {
    const base = Math.min(Math.max(sum / size, low), top);
    for (let one = 0; one < size; one += 1) places.push(base + places.length * step);
  }
  return places;
}
