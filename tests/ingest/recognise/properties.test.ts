/** Whatever the text: it is read without error, twice alike, and every quote is cut from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '#ingest/knowledge/traditional';
import { annotateText } from '../annotate-text.ts';

const PIECES = [
  ...['《', '》', '(', ')', '“', '”', '第73/27号决议', '中俄', '中方', '该公约', '《条约》', '联合国', '以下称“甲”'],
  ...[
    'resolution 1373 (2001)',
    'the Treaty',
    'Agreement between',
    ' and ',
    'A/RES/73/27',
    '(hereinafter',
    'Committee on ',
  ],
  ...[
    'резолюция 54/18',
    'Договора',
    'между ',
    'Комиссия по ',
    '\n',
    '\n\n',
    '1. ',
    'Article 2',
    '𠀀',
    '\u0301',
    '\ud800',
    '5 May 2015',
  ],
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('is annotated without error, deterministically, with true quotes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = annotateText(text);
        expect(annotateText(text)).toEqual(document);
        for (const { start, end, exact } of [...document.mentions, ...document.citations, ...document.findings]) {
          expect(text.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names the same in simplified and traditional characters', () => {
    const simplified =
      '一、中俄双方支持联合国安理会第2231（2015）号决议，重申《不扩散核武器条约》和《巴黎协定》。\n二、朝鲜半岛和叙利亚、伊朗问题。中方赞赏世界卫生组织、国际电信联盟的作用。\n';
    const ids = (text: string) => annotateText(text).mentions.map(({ entity, start, end }) => [entity, start, end]);
    expect(ids(toTraditional(simplified))).toEqual(ids(simplified));
  });
});
