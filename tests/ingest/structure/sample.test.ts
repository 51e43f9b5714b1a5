import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '#ingest/language';
import { readParticulars } from '#ingest/structure/particulars';
import { cutUnits } from '#ingest/structure/structure';

const text = readFileSync(new URL('../../../documents/cn-ru-fm-2020-09-11/source.txt', import.meta.url), 'utf8');

describe('the statement that ships', () => {
  const reading = read(text);
  const { units } = cutUnits(reading);

  it('has a preamble and twelve clauses, a dateline, a title and a sign-off', () => {
    expect(units.map(({ number }) => number)).toEqual([
      'dateline',
      'title',
      'preamble',
      ...Array.from({ length: 12 }, (_, index) => String(index + 1)),
      'signoff',
    ]);
    expect(units.filter(({ citable }) => citable)).toHaveLength(13);
    expect(units.find(({ number }) => number === '3')?.act).toBe('重申');
  });

  it('says what it is', () => {
    const { title, ...rest } = readParticulars(reading, units);
    expect(title && text.slice(title.start, title.end)).toBe('中華人民共和國和俄羅斯聯邦外交部長聯合聲明');
    expect(rest).toEqual({ date: '2020-09-11', place: '莫斯科', publisher: '新華社' });
    expect(reading).toMatchObject({ language: 'zh', script: 'Hant' });
  });
});
