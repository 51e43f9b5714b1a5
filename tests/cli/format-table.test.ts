import { describe, expect, it } from 'vitest';
import { formatTable } from '#cli/format-table';

describe('tables', () => {
  it('align by columns of the terminal: a Chinese character is two', () => {
    expect(
      formatTable(
        ['name', 'n'],
        [
          ['中俄', '1'],
          ['ab', '2'],
        ],
      ),
    ).toBe('name  n\n────  ─\n中俄  1\nab    2');
  });

  it('cut a long cell, and say so', () => {
    const [, , row = ''] = formatTable(['quote', 'n'], [['中'.repeat(40), '1']]).split('\n');
    expect(row).toMatch(/^中{29}…\s+1$/);
  });
});
