/** Dates in the three languages, as EDTF. All expressions are over folded text, sticky or anchored, and bounded. */

const MONTHS_EN = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTHS_RU = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const ENGLISH = MONTHS_EN.split('|');
const RUSSIAN = MONTHS_RU.split('|');
const DIGITS = '〇一二三四五六七八九';

export type DateAt = { readonly date: string; readonly end: number };

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<day>\\d{1,2})\\s{1,3}(?<en>${MONTHS_EN}),?\\s{1,3}(?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(`(?<en>${MONTHS_EN})\\s{1,3}(?<day>\\d{1,2}),?\\s{1,3}(?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(`(?<en>${MONTHS_EN})\\s{1,3}(?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(
    `[«"]?(?<day>\\d{1,2})[»"]?\\s{1,3}(?<ru>${MONTHS_RU})\\s{1,3}(?<year>\\d{4})(?:\\s{0,3}(?:года|году|годом|г\\.|г))?(?!\\d)`,
    'y',
  ),
  /(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/y,
  /(?<zhYear>[〇一二三四五六七八九○零]{4})年(?<zhMonth>[一二三四五六七八九十]{1,2})月(?<zhDay>[一二三四五六七八九十]{1,3})日/y,
  /民国\s?(?<minguo>\d{1,3})\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?)?/y,
  /(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月/y,
  /(?<year>\d{4})\s?年/y,
  /(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\d)/y,
  /(?<year>(?:18|19|20)\d{2})\s{1,3}(?:года|году|г\.)/y,
  /(?<year>(?:18|19|20)\d{2})(?!\d)/y,
];

/** The date that begins at `at`, or null. */
export function dateAt(folded: string, at: number): DateAt | null {
  for (const form of FORMS) {
    form.lastIndex = at;
    const groups = form.exec(folded)?.groups;
    const date = groups ? toEdtf(groups) : null;
    if (date) return { date, end: form.lastIndex };
  }
  return null;
}

function toEdtf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = groups.year ?? (groups.zhYear ? chineseYear(groups.zhYear) : republicYear(groups.minguo));
  if (!year || Number(year) < 1600 || Number(year) > 2200) return null;
  const month = groups.en
    ? ENGLISH.indexOf(groups.en) + 1
    : groups.ru
      ? RUSSIAN.indexOf(groups.ru) + 1
      : groups.zhMonth
        ? chineseNumber(groups.zhMonth)
        : Number(groups.month ?? 0);
  if (month === 0) return year;
  if (month > 12) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const day = groups.zhDay ? chineseNumber(groups.zhDay) : Number(groups.day ?? 0);
  if (day === 0) return prefix;
  return day <= 31 ? `${prefix}-${String(day).padStart(2, '0')}` : null;
}

/** Year 1 of the calendar of the Republic of China is 1912. */
function republicYear(minguo: string | undefined): string | undefined {
  return minguo ? String(Number(minguo) + 1911) : undefined;
}

function chineseYear(digits: string): string {
  return [...digits].map((digit) => String(Math.max(0, DIGITS.indexOf(digit)))).join('');
}

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return Math.max(0, DIGITS.indexOf(text));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[ten - 1] ?? '');
  const ones = ten + 1 < text.length ? DIGITS.indexOf(text[ten + 1] ?? '') : 0;
  return tens * 10 + ones;
}
