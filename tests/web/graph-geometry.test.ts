/** Where things stand: the axis, spreading, labels, walking. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '#web/src/graph/place-labels.ts';
import { spread } from '#web/src/graph/spread.ts';
import { toTimeAxis, toYears } from '#web/src/graph/time-axis.ts';
import { walk } from '#web/src/graph/walk.ts';

describe('the axis', () => {
  it('grows with the years', () => {
    const dates = fc.array(fc.integer({ min: 1600, max: 2100 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(dates, fc.boolean(), (years, linear) => {
        const { toX } = toTimeAxis(years, 50, 700, linear);
        const sorted = [...years].sort((a, b) => a - b);
        for (let at = 1; at < sorted.length; at += 1) {
          expect(toX(sorted[at] as number)).toBeGreaterThanOrEqual(toX(sorted[at - 1] as number));
        }
        expect(sorted.every((year) => toX(year) >= 50 && toX(year) <= 700.001)).toBe(true);
      }),
    );
  });

  it('reads dates with their precision', () => {
    expect(toYears('2016')?.middle).toBeCloseTo(2016.5, 1);
    expect(toYears('2016-06-25')?.middle).toBeCloseTo(2016.48, 1);
    expect(toYears('someday')).toBeNull();
  });
});

describe('spreading', () => {
  it('keeps the order, the gap and the borders', () => {
    const wishes = fc.array(fc.integer({ min: -500, max: 1500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 60 }), (wanted, gap) => {
        const places = spread(wanted, gap, 0, 1000);
        const step = Math.min(gap, 1000 / Math.max(1, wanted.length - 1));
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(1000 + 1e-6);
          if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThanOrEqual(step - 1e-6);
        });
      }),
    );
  });

  it('leaves things where they want to be when there is room', () => {
    expect(spread([100, 300, 500], 40, 0, 1000)).toEqual([100, 300, 500]);
  });
});

describe('labels', () => {
  it('never cover each other or leave the window', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (some) => {
        const sides = ['left', 'right', 'above', 'below'] as const;
        const inputs = some.map((one, index) => ({
          ...one,
          id: String(index),
          radius: 8,
          sides,
          weight: index,
          shrinks: false,
        }));
        const boxes = [...placeLabels(inputs, 800, 600).values()].map(({ id, dx, dy, width }) => {
          const { x, y } = inputs[Number(id)] as (typeof inputs)[number];
          return { left: x + dx, right: x + dx + width, top: y + dy, bottom: y + dy + 16 };
        });
        boxes.forEach((a, index) => {
          expect(a.left >= 0 && a.right <= 800 && a.top >= 0 && a.bottom <= 600).toBe(true);
          for (const b of boxes.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        });
      }),
    );
  });
});

describe('walking', () => {
  const points = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 10 }],
    ['c', { x: 50, y: 0 }],
    ['d', { x: 0, y: 80 }],
  ]);

  it('follows an edge before it takes the nearest node', () => {
    expect(walk('a', 'ArrowRight', points, new Set(['b']))).toBe('b');
    expect(walk('a', 'ArrowRight', points, new Set())).toBe('c');
    expect(walk('a', 'ArrowDown', points, new Set(['b']))).toBe('d');
    expect(walk('a', 'ArrowUp', points, new Set())).toBeNull();
  });
});
