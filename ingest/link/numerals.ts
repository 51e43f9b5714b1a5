/** Numbers in titles: digits, Roman numerals, Chinese numerals, English ordinals in digits. */
import type { Language } from '#model/language';

export type Numeral = { readonly value: number; readonly end: number };

const DIGITS = /^(?<value>\d{1,9})(?:st|nd|rd|th|летие|лети|й|го|я|е)?$/u;
/** Not `mi`, `di`, `xi`: two letters only where they are an ordinal that titles use. */
const ROMAN = /^(?:i{2,3}|iv|vi{1,3}|ix|x{1,3}(?:i{1,3}|iv|vi{0,3}|ix)?|xl)$/u;
const ROMAN_VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_NUMERAL = /^[零〇一二三四五六七八九十百]$/u;

export function numeralAt(tokens: readonly string[], at: number, language: Language): Numeral | null {
  const token = tokens[at] ?? '';
  const digits = DIGITS.exec(token)?.groups?.value;
  if (digits) return { value: Number(digits), end: at + 1 };
  if (language !== 'zh') {
    // ХХI: Russian texts write Roman numerals with Cyrillic letters too.
    const latin = token.replaceAll('х', 'x').replaceAll('і', 'i');
    return ROMAN.test(latin) ? { value: roman(latin), end: at + 1 } : null;
  }
  const start = token === '第' ? at + 1 : at;
  let end = start;
  while (CHINESE_NUMERAL.test(tokens[end] ?? '')) end += 1;
  // 一 and 二 alone are parts of words.
  if (end - start < 2) return null;
  return { value: chinese(tokens.slice(start, end)), end };
}

function roman(token: string): number {
  const values = [...token].map((letter) => ROMAN_VALUE[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + ((values[index + 1] ?? 0) > value ? -value : value), 0);
}

function chinese(characters: readonly string[]): number {
  if (!characters.some((one) => one === '十' || one === '百')) {
    return Number(characters.map((one) => Math.max(0, CHINESE_DIGITS.indexOf(one))).join(''));
  }
  let sum = 0;
  let digit = 0;
  for (const one of characters) {
    if (one === '百') sum += (digit || 1) * 100;
    else if (one === '十') sum += (digit || 1) * 10;
    digit = one === '百' || one === '十' ? 0 : Math.max(0, CHINESE_DIGITS.indexOf(one));
  }
  return sum + digit;
}
