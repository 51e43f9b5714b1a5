import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#model/fold';

describe('fold', () => {
  it.each([
    ['聯合國大會第73/27號決議', '联合国大会第73/27号决议'],
    ['中俄雙方本著夥伴精神', '中俄双方本着伙伴精神'],
    ['之後、皇后、乾燥、干預', '之后、皇后、干燥、干预'],
    ['台灣、臺灣、檯', '台湾、台湾、台'],
    ['什麼、什么', '什么、什么'],
    ['（１）Ａ／ＲＥＳ／７３／２７', '(1)a/res/73/27'],
    ['Всё ещё ЁЛКА, Йод', 'все еще елка, йод'],
    ['«Договор» “Treaty” 「條約」', '"договор" "treaty" "条约"'],
    ['U.S.’s, Côte d’Ivoire, TÜRKİYE', "u.s.'s, cote d'ivoire, turkiye"],
    ['1999–2001 — 2002−2003', '1999-2001 - 2002-2003'],
    ['a\u00a0b\u3000c\td\ufeff', 'a b c d '],
    ['二○一六年', '二〇一六年'],
    ['《条约》〈公报〉', '《条约》《公报》'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps line ends as they are, so that CRLF does not become an empty line', () => {
    expect(fold('a\r\nb\nc')).toBe('a\r\nb\nc');
  });

  it('keeps the length of every text, lone surrogates and rare ideographs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
    expect(fold('𠀀\ud800')).toBe('𠀀\ud800');
  });

  it('changes nothing more when repeated', () => {
    const everything = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(fold(fold(everything))).toBe(fold(everything));
  });
});
