/** Dates as texts print them, in Chinese, English and Russian, as EDTF. */
import { chineseNumber } from '#ingest/structure/numeral';
import type { Span } from '#model/span';

export type PrintedDate = Span & { readonly edtf: string };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const RUSSIAN_MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const DAYS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DATES: readonly RegExp[] = [
  /(?<year>\d{4}|[一二三四五六七八九〇零]{4})\s?年\s?(?<month>\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s?日(?:\s?[-至到]\s?(?:\d{1,2}月)?\d{1,2}日)?/,
  new RegExp(
    `(?:(?<from>\\d{1,2})\\s?-\\s?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s(?:day\\s)?of)?\\s(?<month>${MONTH}),?(?:\\sin the year)?\\s(?<year>\\d{4})`,
  ),
  new RegExp(
    `(?<month>${MONTH})\\s(?:(?<from>\\d{1,2})\\s?-\\s?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})`,
  ),
  new RegExp(`(?<word>[a-z]{4,8}(?:-[a-z]{5,6})?)\\s(?:day\\s)?of\\s(?<month>${MONTH}),?\\s(?<year>\\d{4})`),
  /(?<day>\d{1,2})\s(?<month>январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:[яюа]|ь)\s(?<year>\d{4})/,
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/,
  /(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})/,
];

/** The first date of the folded text in `[start, end)`. */
export function readDate(folded: string, start: number, end: number): PrintedDate | null {
  const text = folded.slice(start, end);
  if (!/[\d〇]/.test(text) && !text.includes('年')) return null;
  let first: PrintedDate | null = null;
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    if (!found?.groups || (first && start + found.index >= first.start)) continue;
    const { year = '', month = '', day = '', word } = found.groups;
    const edtf = toEdtf(number(year), monthNumber(month), word === undefined ? number(day) : DAYS.indexOf(word) + 1);
    if (edtf) first = { start: start + found.index, end: start + found.index + found[0].length, edtf };
  }
  return first;
}

function number(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return chineseNumber(text) ?? 0;
}

function monthNumber(text: string): number {
  const english = MONTHS.indexOf(text);
  if (english >= 0) return english + 1;
  const russian = RUSSIAN_MONTHS.indexOf(text);
  return russian >= 0 ? russian + 1 : number(text);
}

function toEdtf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
