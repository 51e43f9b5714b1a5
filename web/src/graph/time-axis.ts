/** A time axis over the dates that there are: years in proportion, long empty stretches broken and marked. */
import { toDateRange } from '#model/edtf';

export type Tick = { readonly x: number; readonly year: number };
export type TimeAxis = {
  readonly ticks: readonly Tick[];
  /** Where the axis is broken. */
  readonly breaks: readonly number[];
  readonly toX: (year: number) => number;
};

/** A stretch without dates longer than this many years is broken. */
const EMPTY = 6;
const BREAK_WIDTH = 64;
/** A piece of the axis with its break. */
const PIECE = 120;
const SHORT_WIDTH = 34;

/** The middle of what an EDTF date may mean, in years, and its two ends. */
export function toYears(date: string): { readonly from: number; readonly to: number; readonly middle: number } | null {
  const range = toDateRange(date);
  if (!range) return null;
  const from = toYear(range.from);
  const to = toYear(range.to) + 1 / 366;
  return { from, to, middle: (from + to) / 2 };
}

function toYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

export function toTimeAxis(years: readonly number[], left: number, right: number, linear: boolean): TimeAxis {
  if (years.length === 0) return { ticks: [], breaks: [], toX: () => (left + right) / 2 };
  const segments = linear ? [hull(years)] : toSegments(years, right - left);
  const spans = segments.map(([from, to]) => to - from);
  // However narrow the window, breaks take no more than two fifths of it.
  const pause = Math.min(BREAK_WIDTH, ((right - left) * 0.4) / Math.max(1, segments.length - 1));
  const gaps = (segments.length - 1) * pause;
  // A single old year needs room for its label, not for its share of time.
  const shortest = Math.min(SHORT_WIDTH, (right - left) / (segments.length * 2));
  const total = spans.reduce((sum, span) => sum + span, 0);
  const flexible = Math.max(0, right - left - gaps - segments.length * shortest);
  let x = left;
  const placed = segments.map(([from, to], index) => {
    const width = shortest + (flexible * (spans[index] as number)) / total;
    const segment = { from, to, x, width };
    x += width + pause;
    return segment;
  });
  const toX = (year: number): number => {
    const segment = placed.find(({ to }) => year <= to) ?? (placed.at(-1) as (typeof placed)[number]);
    const share = (year - segment.from) / (segment.to - segment.from);
    return segment.x + Math.min(1, Math.max(0, share)) * segment.width;
  };
  const ticks = placed.flatMap(({ from, to, width }) =>
    toTicks(from, to, width).map((year) => ({ year, x: toX(year) })),
  );
  const breaks = placed.slice(1).map((segment) => segment.x - pause / 2);
  return { ticks, breaks, toX };
}

type Segment = readonly [from: number, to: number];

function hull(years: readonly number[]): Segment {
  return [Math.floor(Math.min(...years)), Math.floor(Math.max(...years)) + 1];
}

/** Longer gaps are let stand where there would be more pieces than the width can hold. */
function toSegments(years: readonly number[], width: number): readonly Segment[] {
  const most = Math.max(1, Math.floor(width / PIECE));
  for (let empty = EMPTY; ; empty *= 2) {
    const segments = segmentsApart(years, empty);
    if (segments.length <= most) return segments;
  }
}

function segmentsApart(years: readonly number[], empty: number): readonly Segment[] {
  const sorted = [...years].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const year of sorted) {
    const group = groups.at(-1);
    if (group && Math.floor(year) - Math.floor(group.at(-1) as number) <= empty) group.push(year);
    else groups.push([year]);
  }
  return groups.map(hull);
}

/** Whole years, thinned to round ones where they would stand too close. */
function toTicks(from: number, to: number, width: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (width / (to - from)) * one >= 44) ?? 100;
  const ticks: number[] = [];
  for (let year = from; year < to; year += 1) if (year % step === 0) ticks.push(year);
  return ticks.length > 0 ? ticks : [from];
}
