import { describe, expect, it } from 'vitest';
import { datesAreCompatible, isEdtf, toDateRange } from '#model/edtf';

describe('EDTF dates', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-06', '2016-06-01', '2016-06-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-06-25', '2016-06-25', '2016-06-25'],
    ['2018-09/2019-09', '2018-09-01', '2019-09-30'],
  ])('%s may be any day from %s to %s', (date, from, to) => {
    expect(toDateRange(date)).toEqual({ from, to });
  });

  it.each(['', '16', '2016-13', '2016-02-30', '2016-6', '2019/2018', '2016/2017/2018', 'June 2016'])(
    '%j is none',
    (date) => {
      expect(isEdtf(date)).toBe(false);
    },
  );

  it.each([
    ['2016', '2016-06-25', true],
    ['2018-09/2019-09', '2018-12-05', true],
    ['2016-06-25', '2016-06-26', false],
    ['2015', '2016-06-25', false],
    ['2016', 'no date', false],
  ])('%s and %s: %s', (a, b, compatible) => {
    expect(datesAreCompatible(a, b)).toBe(compatible);
    expect(datesAreCompatible(b, a)).toBe(compatible);
  });
});
