/** The text as blocks, marks and pieces: nothing lost, nothing twice, whatever overlaps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument, Clause } from '#model/annotated-document';
import { nextOccurrence } from '#web/src/reader/next-occurrence.ts';
import { toBlocks } from '#web/src/reader/to-blocks.ts';
import { type Mark, marksWithin, toMarks } from '#web/src/reader/to-marks.ts';
import { type Piece, toPieces } from '#web/src/reader/to-pieces.ts';
import { findAll } from '#web/src/search/find-all.ts';

function unit(number: string, start: number, end: number, parent: string | null = null): Clause {
  return { id: `doc:x#${number}`, number, kind: 'clause', citable: true, parent, start, end, act: null };
}

describe('blocks', () => {
  const text = 'Masthead\n\n1. First part\n(a) inner words\n(b) more\nand the tail\n2. Second\nFooter';
  const at = (words: string) => text.indexOf(words);
  const first = unit('1', at('1.'), at('2.') - 1);
  const inner = unit('1(a)', at('(a)'), at('(b)') - 1, first.id);
  const second = unit('2', at('2.'), at('Footer') - 1);

  it('give each stretch to the innermost unit, and what is around the text to none', () => {
    const blocks = toBlocks(text, [second, inner, first]);
    const told = blocks.map((block) => [
      block.unit?.number ?? null,
      block.first,
      block.paragraphs.map((one) => text.slice(one.start, one.end)),
    ]);
    expect(told).toEqual([
      [null, false, ['Masthead']],
      ['1', true, ['1. First part']],
      ['1(a)', true, ['(a) inner words']],
      ['1', false, ['(b) more', 'and the tail']],
      ['2', true, ['2. Second']],
      [null, false, ['Footer']],
    ]);
  });

  it('hold every character that is not white space, once', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom('a', '條', ' ', '\n', 'b') }),
        spans,
        (words, pairs) => {
          const units = nested(pairs, words.length);
          const seen = toBlocks(words, units).flatMap((block) =>
            block.paragraphs.map((one) => words.slice(one.start, one.end)),
          );
          expect(seen.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        },
      ),
    );
  });
});

/** Only spans that nest or stand apart, as the contract promises. */
function nested(pairs: readonly (readonly [number, number])[], length: number): readonly Clause[] {
  const units: Clause[] = [];
  for (const [a, b] of pairs) {
    const start = Math.min(a, b, length);
    const end = Math.min(Math.max(a, b), length);
    const crosses = units.some(
      (one) =>
        (one.start < start && start < one.end && one.end < end) ||
        (start < one.start && one.start < end && end < one.end),
    );
    if (end > start && !crosses) units.push(unit(String(units.length), start, end));
  }
  return units;
}

describe('pieces', () => {
  const leaves = (
    pieces: readonly Piece<{ start: number; end: number }>[],
  ): readonly { start: number; end: number }[] =>
    pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : leaves(piece.pieces)));

  it('tile the paragraph, and each mark covers exactly its own part', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 10 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = pairs.map(([start, length]) => ({ start, end: start + length }));
        const span = { start: 5, end: 35 };
        const pieces = toPieces(span, marks);
        const tiles = leaves(pieces);
        expect(tiles[0]?.start ?? span.start).toBe(span.start);
        for (const [index, tile] of tiles.entries()) expect(tile.end).toBe(tiles[index + 1]?.start ?? span.end);
        for (const mark of marks) {
          const covered = new Set<number>();
          const collect = (some: typeof pieces) => {
            for (const piece of some) {
              if (piece.kind !== 'mark') continue;
              if (piece.mark === mark) for (let at = piece.start; at < piece.end; at += 1) covered.add(at);
              collect(piece.pieces);
            }
          };
          collect(pieces);
          const wanted = Math.max(0, Math.min(mark.end, span.end) - Math.max(mark.start, span.start));
          expect(covered.size).toBe(wanted);
        }
      }),
    );
  });

  it('say how many levels of underline stand inside', () => {
    const [outer] = toPieces({ start: 0, end: 10 }, [
      { start: 0, end: 10 },
      { start: 2, end: 6 },
      { start: 3, end: 4 },
    ]);
    expect(outer).toMatchObject({ kind: 'mark', height: 2, continued: false });
  });
});

describe('marks', () => {
  const document = {
    entities: [{ id: 'instrument:x', type: 'Instrument' }],
    mentions: [
      { id: 'm1', start: 4, end: 9, entity: 'instrument:x', candidates: [] },
      { id: 'm2', start: 0, end: 2, entity: null, candidates: ['instrument:x', 'instrument:y'] },
    ],
    citations: [
      { id: 'c1', start: 4, end: 9, instrument: 'instrument:x' },
      { id: 'c2', start: 12, end: 15, instrument: 'instrument:x' },
    ],
  } as unknown as AnnotatedDocument;

  it('join a citation with the mention of the same words, in reading order', () => {
    const marks = toMarks(document);
    expect(marks.map(({ start, entity, citation }) => [start, entity, citation?.id ?? null])).toEqual([
      [0, null, null],
      [4, 'instrument:x', 'c1'],
      [12, 'instrument:x', 'c2'],
    ]);
    expect(marksWithin(marks, 3, 12).map(({ start }) => start)).toEqual([4]);
  });

  it('are stepped through round and round', () => {
    const marks = toMarks(document).filter((mark) => mark.entity) as readonly Mark[];
    expect(nextOccurrence(marks, null, 1)?.start).toBe(4);
    expect(nextOccurrence(marks, 4, 1)?.start).toBe(12);
    expect(nextOccurrence(marks, 12, 1)?.start).toBe(4);
    expect(nextOccurrence(marks, 4, -1)?.start).toBe(12);
    expect(nextOccurrence([], 4, 1)).toBeNull();
  });
});

describe('found words', () => {
  it('are found whatever their case, and not at all where lower case changes lengths', () => {
    expect(findAll('Charter and charter', 'CHARTER')).toEqual([
      { start: 0, end: 7 },
      { start: 12, end: 19 },
    ]);
    expect(findAll('İstanbul charter', 'charter')).toEqual([]);
    expect(findAll('anything', '')).toEqual([]);
  });
});
