import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash128 } from '#model/hash';

describe('hash128', () => {
  it('gives 32 hex digits, and the same for the same text for ever: ids depend on it', () => {
    expect(hash128('')).toBe('00000000000000000000000000000000');
    expect(hash128('A/RES/73/27')).toMatchInlineSnapshot(`"ca58f03fb262f633acd795162a525488"`);
    expect(hash128('聯合國大會第73/27號決議')).toMatchInlineSnapshot(`"4cabc145d7dd3883c3dde0aedd8072a9"`);
  });

  it('tells texts apart that differ in one place, in length, or in the high byte alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(0xffff), fc.nat(), (text, unit, at) => {
        const place = text.length === 0 ? 0 : at % text.length;
        const changed = text.slice(0, place) + String.fromCharCode(unit) + text.slice(place + 1);
        return changed === text || hash128(changed) !== hash128(text);
      }),
    );
    expect(hash128('a')).not.toBe(hash128('a\u0000'));
    expect(hash128('\u0061')).not.toBe(hash128('\u0161'));
  });

  it('spreads: a hundred thousand close texts give as many hashes, also when cut to 48 bits', () => {
    const hashes = new Set<string>();
    for (let i = 0; i < 100_000; i += 1) hashes.add(hash128(`doc:a#${i}`).slice(0, 12));
    expect(hashes.size).toBe(100_000);
  });
});
