/** Dates as EDTF strings with their precision: `2016`, `2016-06`, `2016-06-25`, and intervals `a/b`. */

const ONE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

export type DateRange = { readonly from: string; readonly to: string };

/** The first and last day that an EDTF date may mean, or null where it is no date. */
export function toDateRange(edtf: string): DateRange | null {
  const [first, second, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  const from = dayRange(first ?? '');
  const to = second === undefined ? from : dayRange(second);
  if (!from || !to || from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

export function isEdtf(value: string): boolean {
  return toDateRange(value) !== null;
}

/** Whether both may mean the same day: `2016` and `2016-06-25` may. */
export function datesAreCompatible(a: string, b: string): boolean {
  const first = toDateRange(a);
  const second = toDateRange(b);
  return first !== null && second !== null && first.from <= second.to && second.from <= first.to;
}

function dayRange(value: string): DateRange | null {
  const groups = ONE.exec(value)?.groups;
  if (!groups?.year) return null;
  const { year, month, day } = groups;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysInMonth(Number(year), Number(month));
  if (last === 0) return null;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last ? { from: value, to: value } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
