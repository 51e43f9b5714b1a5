/** What stands before a unit's words and numbers it: 一、 （一） 1. (1) ① a) (iv) Article 3 Глава II 附件一. */
import type { Reading } from '#ingest/reading';
import { chineseNumber, isRoman, letterOrdinal, romanNumber, wordNumber } from '#ingest/structure/numeral';
import type { Span } from '#model/span';

/** Words that number a unit, the outermost first. */
export const WORD_STYLES = ['annex', 'part', 'title', 'chapter', 'section', 'article'] as const;
export type WordStyle = (typeof WORD_STYLES)[number];

/** One way to read a marker: `(i)` is the first Roman item or the ninth letter. */
export type Numbering = {
  /** What its siblings share: `1.`, `(1)`, `一、`, `(a)`, `I.`, `article`, … */
  readonly style: string;
  readonly value: number;
  /** As it stands in a unit's number. */
  readonly printed: string;
};

export type Marker = Span & { readonly numberings: readonly Numbering[] };

/** Between the word and its number stand blanks or one line end; beyond an empty line begins another paragraph. */
const WORDS: readonly (readonly [WordStyle, RegExp])[] = [
  [
    'article',
    /(?:article|статья|art\.)(?:[^\S\r\n]{1,4}|\r?\n)(?<number>\d{1,4}|[ivxlc]{1,7}|[a-z]{3,12}(?=[\s.:]|$))(?<suffix>\s?bis|\s?ter|\.\d{1,2})?/y,
  ],
  [
    'chapter',
    /(?:chapter|глава)(?:[^\S\r\n]{1,4}|\r?\n)(?<number>\d{1,3}|[ivxlc]{1,7}|[a-z]{3,12}(?=[\s.:]|$))(?<suffix>(?!))?/y,
  ],
  [
    'part',
    /(?:part|часть)(?:[^\S\r\n]{1,4}|\r?\n)(?<number>\d{1,3}|[ivxlc]{1,7}|[a-z]{3,12}(?=[\s.:]|$))(?<suffix>(?!))?/y,
  ],
  ['title', /title(?:[^\S\r\n]{1,4}|\r?\n)(?<number>\d{1,3}|[ivxlc]{1,7})(?<suffix>(?!))?/y],
  [
    'section',
    // “Paragraph 2” heads a part of a memorandum where it has its line for itself or with a title.
    /(?:section|раздел|(?:paragraph|clause|пункт)(?=[^\S\r\n]{1,4}[\divxlc]{1,7}\.?[^\S\r\n]{0,4}(?:[-–—:.]?[^\S\r\n]{0,4}(?!of |and |to |is |are |shall |above|below|или |и )[^\n.;,]{0,60})?(?:\n|$)))(?:[^\S\r\n]{1,4}|\r?\n)(?<number>\d{1,3}|[ivxlc]{1,7}|[a-z](?=[\s.:]|$))(?<suffix>(?!))?/y,
  ],
  [
    'annex',
    /(?:annex|appendix|приложение|schedule)(?:(?:[^\S\r\n]{1,4}|\r?\n)(?:no\.?\s?|n\s?|№\s?)?(?<number>\d{1,3}|[ivxlc]{1,7}|[a-zа-я](?=[\s.:]|$)))?(?<suffix>(?!))?/y,
  ],
];
const CHINESE_WORD =
  /第\s?(?<number>[一二三四五六七八九十百零〇两]{1,7}|\d{1,4})\s?(?<word>条|章|节|编|部分)(?<suffix>之[一二三四五六七八九十])?/y;
const CHINESE_ANNEX = /(?:附件|附录|附表|附则)\s?(?<number>[一二三四五六七八九十]{1,3}|\d{1,3})?(?=[\s:.、)(]|$)/y;
const CHINESE_STYLES: Readonly<Record<string, WordStyle>> = {
  条: 'article',
  章: 'chapter',
  节: 'section',
  编: 'part',
  部分: 'part',
};
/** What follows 第三条 in a sentence about it, and never where it heads its own text. */
const SENTENCE_AFTER_ARTICLE = /^(?:[第,的规所和与及至或款项一二三四五六七八九]|、第)/;

const DECIMAL = /(?<number>\d{1,3})(?<levels>(?:\.\d{1,2}){0,4})(?<delimiter> ?\\?[.、)](?!\d)|(?=\s|$))/y;
const BRACKETED =
  /\(\s?(?<inner>\d{1,3}|[a-zа-я]|[ivx]{1,5}|(?<double>[a-z])\k<double>|[一二三四五六七八九十百]{1,4})\s?\)/y;
const LETTERED = /(?<inner>[a-zа-я]|[ivxlcх]{1,7}) ?(?<delimiter>\\?[.)](?!\S\.)|(?=\s|$))/y;
const CHINESE_NUMBERED =
  /(?<number>[一二三四五六七八九十百]{1,4}|[壹贰叁肆伍陆柒捌玖拾]{1,3}|[甲乙丙丁戊己庚辛壬癸])(?<delimiter> ?[、.]|(?=\s|$))/y;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const LATIN_OR_CYRILLIC = /[a-zа-яё]/;

/** “1 Each Party undertakes”: below an article a number needs no sign; elsewhere it counts things. */
export const BARE_STYLE = '1 ';
const CAPITAL = /^ (?:["“«]\p{Lu}|\p{Lu}\p{Ll}|A )/u;
const MONTH =
  /^(?:jan|feb|mar|apr|may |jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[яй] |июн|июл|авг|сен|окт|ноя|дек)/;

/** The marker at `start`, where one stands; `end` is where the unit's words begin. */
export function readMarker(reading: Reading, start: number, end: number): Marker | null {
  const unit = reading.folded.charCodeAt(start);
  if (unit >= 0x30 && unit <= 0x39) return decimal(reading, start, end);
  if (unit === 0x28) return bracketed(reading, start, end);
  if (unit === 0x7b2c || unit === 0x9644) return chineseWord(reading, start, end);
  if (unit >= 0x2460 && unit <= 0x249b) return circled(start, unit);
  if (unit >= 0x3220 && unit <= 0x3229) return single(start, start + 1, '(一)', unit - 0x321f, String(unit - 0x321f));
  if (unit >= 0x4e00 && unit <= 0x9fff) return chineseNumbered(reading, start, end);
  if (LATIN_OR_CYRILLIC.test(reading.folded.charAt(start)))
    return word(reading, start, end) ?? lettered(reading, start, end);
  return null;
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function single(start: number, end: number, style: string, value: number, printed: string): Marker | null {
  return value > 0 ? { start, end, numberings: [{ style, value, printed }] } : null;
}

function decimal({ text, folded }: Reading, start: number, end: number): Marker | null {
  const found = at(DECIMAL, folded, start);
  const groups = found?.groups;
  if (!found || !groups || start + found[0].length > end) return null;
  const { number = '', levels = '', delimiter = '' } = groups;
  const sign = delimiter.trim().replace('\\', '');
  const after = start + found[0].length;
  if (levels) {
    // 11.09.2020 is a date, 3.5 a measure: a numbered sub-paragraph has a sign or a space after it.
    if (/^[)%]/.test(sign) || (!sign && !/\s/.test(folded.charAt(after)))) return null;
    const parts = levels.slice(1).split('.');
    return single(start, after, `1${'.1'.repeat(parts.length)}`, Number(parts.at(-1)), number + levels);
  }
  // Alone on its line, or set off by a tab: 1<tab>The Parties.
  if (!sign && after < end && !/^(?:\t|\s{2})/.test(text.slice(after, after + 2)))
    return CAPITAL.test(text.slice(after, after + 4)) && !MONTH.test(folded.slice(after + 1, after + 10))
      ? single(start, after, BARE_STYLE, Number(number), String(Number(number)))
      : null;
  if (!sign) return single(start, after, '1', Number(number), number);
  return single(start, after, sign === ')' ? '1)' : '1.', Number(number), String(Number(number)));
}

function bracketed({ text, folded }: Reading, start: number, end: number): Marker | null {
  const found = at(BRACKETED, folded, start);
  const inner = found?.groups?.inner;
  if (!found || !inner || start + found[0].length > end) return null;
  const after = start + found[0].length;
  if (/\d/.test(inner)) return single(start, after, '(1)', Number(inner), String(Number(inner)));
  const chinese = chineseNumber(inner);
  if (chinese) return single(start, after, '(一)', chinese, String(chinese));
  const from = start + found[0].indexOf(inner);
  const printed = text.slice(from, from + inner.length);
  return { start, end: after, numberings: letters(inner, '(', printed, printed !== printed.toLowerCase()) };
}

function letters(folded: string, prefix: string, printed: string, upper = false): readonly Numbering[] {
  const found: Numbering[] = [];
  const latin = folded.replaceAll('х', 'x').replaceAll('і', 'i');
  if (isRoman(latin)) found.push({ style: `${prefix}${upper ? 'I' : 'i'}`, value: romanNumber(latin), printed });
  const ordinal = letterOrdinal(folded);
  if (ordinal) {
    const script = /[a-z]/.test(folded) ? 'a' : 'а';
    found.push({ style: `${prefix}${upper ? script.toUpperCase() : script}`, value: ordinal, printed });
  }
  return found;
}

function lettered({ text, folded }: Reading, start: number, end: number): Marker | null {
  const found = at(LETTERED, folded, start);
  const inner = found?.groups?.inner;
  if (!found || !inner || start + found[0].length > end) return null;
  const delimiter = (found.groups?.delimiter ?? '').replace('\\', '');
  const printed = text.slice(start, start + inner.length);
  const upper = printed !== printed.toLowerCase();
  const after = start + found[0].length;
  // A letter without a sign is a Roman numeral alone on its line, or the name of a part: A, B.
  if (!delimiter && !(upper && (after >= end || (isRoman(inner) && /^\s+-/.test(folded.slice(after, after + 4))))))
    return null;
  // Б.Ельцин is a name.
  if (upper && delimiter === '.' && after < end && /\S/.test(folded.charAt(after))) return null;
  const numberings = letters(inner, delimiter.trim() || '.', printed, upper);
  return numberings.length > 0 ? { start, end: after, numberings } : null;
}

function circled(start: number, unit: number): Marker | null {
  if (unit <= 0x2473) return single(start, start + 1, '①', unit - 0x245f, String(unit - 0x245f));
  if (unit <= 0x2487) return single(start, start + 1, '(1)', unit - 0x2473, String(unit - 0x2473));
  return single(start, start + 1, '1.', unit - 0x2487, String(unit - 0x2487));
}

function chineseNumbered({ folded }: Reading, start: number, end: number): Marker | null {
  const found = at(CHINESE_NUMBERED, folded, start);
  const number = found?.groups?.number;
  if (!found || !number || start + found[0].length > end) return null;
  const after = start + found[0].length;
  const stem = STEMS.indexOf(number);
  if (stem >= 0) return found.groups?.delimiter ? single(start, after, '甲、', stem + 1, number) : null;
  const value = chineseNumber(number);
  return value ? single(start, after, '一、', value, String(value)) : null;
}

function chineseWord({ folded }: Reading, start: number, end: number): Marker | null {
  const annex = at(CHINESE_ANNEX, folded, start);
  if (annex) {
    const number = annex.groups?.number;
    const value = number ? (/\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 0)) : 0;
    return {
      start,
      end: start + annex[0].length,
      numberings: [{ style: 'annex', value, printed: value ? String(value) : '' }],
    };
  }
  const found = at(CHINESE_WORD, folded, start);
  const { number = '', word: kind = '', suffix = '' } = found?.groups ?? {};
  if (!found || start + found[0].length > end) return null;
  const after = start + found[0].length;
  if (after < end && SENTENCE_AFTER_ARTICLE.test(folded.slice(after, after + 2))) return null;
  const value = /\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 0);
  const inserted = suffix ? `-${chineseNumber(suffix.slice(1)) ?? 1}` : '';
  return single(start, after, CHINESE_STYLES[kind] ?? 'article', value, `${value}${inserted}`);
}

function word({ text, folded }: Reading, start: number, end: number): Marker | null {
  for (const [style, pattern] of WORDS) {
    const found = at(pattern, folded, start);
    if (!found || start + found[0].length > end) continue;
    const after = start + found[0].length;
    if (!headsItsText(text, folded, after, end)) return null;
    const number = found.groups?.number ?? '';
    const suffix = (found.groups?.suffix ?? '').trim();
    if (style === 'annex' && !number) return { start, end: after, numberings: [{ style, value: 0, printed: '' }] };
    const value = /^\d/.test(number)
      ? Number(number)
      : isRoman(number)
        ? romanNumber(number)
        : (wordNumber(number) ?? (number.length === 1 ? letterOrdinal(number) : 0));
    return single(start, after, style, value, `${value}${suffix}`);
  }
  return null;
}

/** “Article 5” heads its text, “Article 5 of the Treaty” is a sentence that begins with it. */
function headsItsText(text: string, folded: string, after: number, end: number): boolean {
  let next = after;
  while (next < end && /[*_\]]/.test(folded.charAt(next))) next += 1;
  if (next >= end) return true;
  const sign = folded.charAt(next);
  if (/[.:\n\r-]/.test(sign)) return true;
  if (sign !== ' ') return false;
  while (next < end && folded.charAt(next) === ' ') next += 1;
  const first = text.charAt(next);
  return next >= end || /[\n\r([."'«“-]/.test(first) || first !== first.toLowerCase() || /\d/.test(first);
}
