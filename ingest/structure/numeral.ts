/** Numerals of unit numbers: Chinese, Roman, letters, and the words that count articles. */
const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const CHINESE_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const RUSSIAN_LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const RUSSIAN_ORDINAL_WORDS = [
  'первая',
  'вторая',
  'третья',
  'четвертая',
  'пятая',
  'шестая',
  'седьмая',
  'восьмая',
  'девятая',
  'десятая',
];

/** 二十一 → 21, 一百零三 → 103, 二〇一六 → 2016; null for what is none. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let digits = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = CHINESE_DIGITS[character];
    const unit = CHINESE_UNITS[character];
    if (value !== undefined) {
      digits = digits * 10 + value;
      digit = value;
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digits = 0;
      digit = null;
    } else return null;
  }
  return text ? total + digits : null;
}

/** Lower case only. */
export function isRoman(text: string): boolean {
  return ROMAN.test(text);
}

export function romanNumber(text: string): number {
  let total = 0;
  let before = 0;
  for (const character of [...text].reverse()) {
    const value = ROMAN_DIGITS[character] ?? 0;
    total += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return total;
}

/** a → 1, z → 26, aa → 27; а → 1 without ё й ъ ы ь, which number nothing; 0 for what is none. */
export function letterOrdinal(text: string): number {
  const letter = text.charAt(0);
  if (text.length > 2 || (text.length === 2 && text.charAt(1) !== letter)) return 0;
  const rounds = text.length - 1;
  if (letter >= 'a' && letter <= 'z') return rounds * 26 + letter.charCodeAt(0) - 0x60;
  return text.length === 1 ? RUSSIAN_LETTERS.indexOf(letter) + 1 : 0;
}

export function wordNumber(text: string): number | null {
  for (const words of [WORDS, ORDINAL_WORDS, RUSSIAN_ORDINAL_WORDS]) {
    const index = words.indexOf(text);
    if (index >= 0) return index + 1;
  }
  return null;
}
