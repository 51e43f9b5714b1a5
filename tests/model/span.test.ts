import { describe, expect, it } from 'vitest';
import { compareSpans, contains, cut, lineAndColumn, overlaps } from '#model/span';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it('count UTF-16 code units: a rare ideograph is two', () => {
    expect(cut('𠀀中俄', span(2, 4))).toBe('中俄');
  });

  it('are half open: touching is not overlapping', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
    expect(contains(span(0, 5), span(0, 5))).toBe(true);
    expect(contains(span(1, 5), span(0, 5))).toBe(false);
  });

  it('are read from the start, the longer first', () => {
    expect([span(2, 3), span(0, 1), span(0, 4)].sort(compareSpans)).toEqual([span(0, 4), span(0, 1), span(2, 3)]);
  });

  it('have a line and a column for people, counted from 1', () => {
    expect(lineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
    expect(lineAndColumn('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
    expect(lineAndColumn('ab\r\n\ncd', 6)).toEqual({ line: 3, column: 2 });
  });
});
