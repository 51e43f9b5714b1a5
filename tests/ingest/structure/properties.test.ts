import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '#ingest/language';
import { readParticulars } from '#ingest/structure/particulars';
import { cutUnits } from '#ingest/structure/structure';
import type { Unit } from '#ingest/structure/unit';
import { contains, overlaps } from '#model/span';

const pieces = [
  'Article 1',
  'Article 2\n',
  'Статья 3',
  '第四条 ',
  '一、',
  '（一）',
  '1. ',
  '2. ',
  '10. ',
  '(a) ',
  '(i) ',
  'b) ',
  'II',
  '①',
  '- ',
  '——',
  '# ',
  '**',
  '---\n',
  '____\n',
  '[1]',
  '<!--',
  '-->',
  '附件一',
  'Annex',
  'The General Assembly,',
  'Recalling its resolution 70/1,',
  'The two sides reaffirmed this.',
  '双方重申友好。',
  'Стороны подтвердили это:',
  'Done at Minsk on 5 March 1999.',
  '2020年9月11日于莫斯科',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '　',
  ' ',
  ':',
  '.',
] as const;
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

function isWellFormed(text: string, units: readonly Unit[]): void {
  units.forEach((unit, index) => {
    expect(unit.number).not.toBe('');
    expect(unit.start).toBeGreaterThanOrEqual(0);
    expect(unit.start).toBeLessThan(unit.end);
    expect(unit.end).toBeLessThanOrEqual(text.length);
    expect(unit.paragraphs.length).toBeGreaterThan(0);
    expect([...unit.paragraphs]).toEqual([...unit.paragraphs].sort((a, b) => a - b));
    expect(unit.paragraphs.every((start) => start >= unit.start && start < unit.end)).toBe(true);
    const before = units[index - 1];
    if (before) expect(unit.start).toBeGreaterThanOrEqual(before.start);
    if (unit.parent === null) return;
    expect(unit.parent).toBeLessThan(index);
    const parent = units[unit.parent];
    // A footnote stands below the text, and belongs to the unit that calls it.
    if (parent && unit.kind !== 'footnote') expect(contains(parent, unit)).toBe(true);
  });
  const lastOf = new Map<number | null, Unit>();
  for (const unit of units) {
    if (unit.kind === 'footnote') continue;
    const sibling = lastOf.get(unit.parent);
    if (sibling) expect(overlaps(sibling, unit)).toBe(false);
    lastOf.set(unit.parent, unit);
  }
}

describe('cutUnits', () => {
  it('gives a tree in reading order whose siblings do not overlap, for every text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        const { units } = cutUnits(reading);
        isWellFormed(text, units);
        const { title, date } = readParticulars(reading, units);
        if (title) expect(title.start).toBeLessThan(title.end);
        if (date) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 300 },
    );
  });

  it('does not care how lines end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => piece !== '\r\n' && piece !== '\n'))),
        (parts) => {
          const numbers = (end: string) => cutUnits(read(parts.join(end))).units.map(({ number }) => number);
          expect(numbers('\r\n')).toEqual(numbers('\n'));
        },
      ),
    );
  });

  it('finds the same units in traditional and simplified characters', () => {
    const simplified =
      '阿登和贝尔瓦联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n二、双方愿加强合作：\n（一）贸易；\n（二）科技。\n\n2020年9月11日于贝尔瓦';
    const traditional =
      '阿登和貝爾瓦聯合聲明\n\n雙方聲明如下：\n\n一、雙方重申友好。\n\n二、雙方願加強合作：\n（一）貿易；\n（二）科技。\n\n2020年9月11日于貝爾瓦';
    const places = (text: string) => cutUnits(read(text)).units.map(({ number, start, end }) => [number, start, end]);
    expect(places(traditional)).toEqual(places(simplified));
  });

  const size = 100_000;
  it.each([
    ['digits', '1'],
    ['brackets', '('],
    ['square brackets', '['],
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['ordinals', '第'],
    ['items', '1.\n'],
    ['announced items', '1. a:\n'],
    ['letters', 'a)\n'],
    ['Roman numerals', 'I\n'],
    ['Chinese numerals', '一'],
    ['articles', 'Article 1\n'],
    ['title marks', '《'],
    ['comments', '<!--\n'],
    ['tags', '<a'],
    ['heading signs', '#'],
    ['bold', '**'],
    ['bullets', '- '],
    ['rules', '---\n'],
    ['notes', '[1]\n'],
    ['lines below a rule', '____\nThe two sides\n'],
    ['lines of one note', 'See there.\n____\n[1]\nsee here\nsee there\n'],
    ['full stops', 'Abcd.Efgh'],
    ['words', 'reaffirm '],
    ['spaces', ' '],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\ud800'],
    ['lines', 'The two sides\n'],
    ['wrapped lines', 'the two sides have agreed to meet once again\nthe two sides have'],
    ['dashes', '——'],
    ['annexes', 'Annex\n'],
    ['formulas', 'The General Assembly,\n'],
  ])(
    'reads a hundred thousand code units of %s in time',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const begun = performance.now();
      const reading = read(text);
      const { units } = cutUnits(reading);
      readParticulars(reading, units);
      // Far above what it takes and far below what anything quadratic would.
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(units.length).toBeLessThanOrEqual(size);
    },
    60_000,
  );
});
