/** Lists of numbers behind (or in Chinese before) a noun: resolutions 1267 (1999), 1373 (2001) and 2199 (2015). */

import type { Span } from '#model/span';
import { dateAt } from './dates.ts';
import type { PatternEvidence } from './evidence.ts';
import { type UnNumber, unNumberAt } from './un-number.ts';

export type NumberItem = Span & { readonly number: UnNumber; readonly date: string | null };

type ListGrammar = {
  /** Between noun and first number. */
  readonly opening: RegExp;
  /** What may stand between a number and its date. */
  readonly beforeDate: RegExp;
  /** What may follow an item without ending the list. */
  readonly aside: RegExp;
  readonly separator: RegExp;
};

/** section XI, sections II and XIV, paragraph 4 thereof: a part of the text, and no number of one. */
const PART = '(?:[ivxl]{1,6}|[a-z]|\\d{1,3})(?![\\p{L}\\d/]|\\s?\\()(?:\\.[a-z\\d])?';
const PART_EN = `(?:,?\\s(?:in particular\\s)?(?:sections?|sects?\\.|parts?|chapters?|paragraphs?|paras?\\.)\\s${PART}(?:(?:,\\s|,?\\s(?:and|to)\\s)${PART}){0,8}(?:\\sthereof)?)`;
const FOOTNOTE = '(?:\\s?\\[\\d{1,3}\\])';
const QUOTED = '(?:,?\\s+(?:entitled|под названием|озаглавленн\\p{L}{2,3})\\s+["«][^"»\\n]{1,240}["»])';

const GRAMMARS: Readonly<Record<'en' | 'ru', ListGrammar>> = {
  en: {
    opening: /\.?\s{1,3}(?:(?:nos?\.?|numbers?)\s{0,2})?/uy,
    beforeDate: /,?\s{1,3}(?:of|adopted on|dated)\s{1,3}/uy,
    aside: new RegExp(
      `(?:${FOOTNOTE}|${QUOTED}|\\s\\((?:the )?["“][^)\\n]{1,80}\\)|${PART_EN}|,?\\s(?:annex|annexes)\\b)*`,
      'uy',
    ),
    separator: new RegExp(
      `(?:\\s{0,3}[,;]${FOOTNOTE}?\\s{0,3}(?:(?:and|or|as well as|including|also)\\s{1,3}){0,2}|\\s{1,3}(?:and|or|to|through|as well as)\\s{1,3}|\\s?[-/]\\s?(?=\\d{4}\\s?\\())`,
      'uy',
    ),
  },
  ru: {
    opening: /\.?\s{1,3}(?:(?:№№?|номер\p{L}{0,3}|nn?)\s{0,2})?/uy,
    beforeDate: /,?\s{1,3}от\s{1,3}/uy,
    aside: new RegExp(`(?:${FOOTNOTE}|${QUOTED})*`, 'uy'),
    separator: new RegExp(
      `(?:\\s{0,3}[,;]${FOOTNOTE}?\\s{0,3}(?:(?:и|или|а также|в том числе)\\s{1,3}){0,1}|\\s{1,3}(?:и|или|а также)\\s{1,3})(?:№\\s?)?`,
      'uy',
    ),
  },
};

const MAX_ITEMS = 200;

/** The numbers behind a noun that ends at `at`. */
export function numbersBehind(text: string, folded: string, at: number, language: 'en' | 'ru'): readonly NumberItem[] {
  const grammar = GRAMMARS[language];
  const items: NumberItem[] = [];
  let from = skip(grammar.opening, folded, at);
  if (from === null) return [];
  while (items.length < MAX_ITEMS) {
    const number = unNumberAt(text, folded, from);
    if (!number || (number.form === 'bare' && items.some((item) => item.number.form !== 'bare'))) break;
    let end = number.end;
    const dated = skip(grammar.beforeDate, folded, end);
    const date = dated === null ? null : datesAt(folded, dated);
    if (number.form === 'bare' && items.length > 0 && isDayOfMonth(folded, from)) break;
    items.push({ start: from, end, number, date: date?.date ?? null });
    if (date) end = date.end;
    end = skip(grammar.aside, folded, end) ?? end;
    const next = skip(grammar.separator, folded, end);
    if (next === null) break;
    from = next;
  }
  return items.map((item, index) => withYearOf(item, items[index + 1]));
}

/** resolutions 2036 and 2073 (2012): a year printed once for both. */
function withYearOf(item: NumberItem, next: NumberItem | undefined): NumberItem {
  if (item.number.form !== 'bare' || next?.number.form !== 'council') return item;
  const apart = Number(next.number.first) - Number(item.number.first);
  if (apart <= 0 || apart > MOST_A_YEAR) return item;
  return { ...item, number: { ...item.number, form: 'council', second: next.number.second } };
}

/** The Security Council has not adopted more in one year. */
const MOST_A_YEAR = 93;

const DAY = '\\d{1,2}(?:\\s\\p{L}{3,9})?(?:\\s(?:19|20)\\d{2})?';
const BEFORE_LAST_DAY = new RegExp(`(?:${DAY}(?:,\\s|\\s(?:and|to|и|по)\\s|-)){1,6}(?=\\d{1,2}\\s)`, 'uy');
const AND_A_DATE = /(?:,\s|,?\s(?:and|и)\s(?:of\s|от\s)?)(?=\d{1,2}\s\p{L})/uy;
const RESPECTIVELY = /,?\s(?:respectively|соответственно)/uy;
const MOST_DATES = 8;

/** `date` is null where there are several: they are those of other numbers too. */
type Dates = { readonly date: string | null; readonly end: number };

/** of 26 October and 9 November 1976; of 13 December 1982 and 15 December 1983 respectively. */
function datesAt(folded: string, at: number): Dates | null {
  const first = dateAt(folded, at) ?? dateAt(folded, skip(BEFORE_LAST_DAY, folded, at) ?? at);
  if (!first) return null;
  let { end } = first;
  let count = 1;
  for (; count < MOST_DATES; count += 1) {
    const next = skip(AND_A_DATE, folded, end);
    const date = next === null ? null : dateAt(folded, next);
    if (!date) break;
    end = date.end;
  }
  return { date: count === 1 ? first.date : null, end: skip(RESPECTIVELY, folded, end) ?? end };
}

/** , and 5/2, on the Code of Conduct: so only a number of the list is followed. */
const LISTED = /(?:,|\sand|\sи)\s$/u;
const DESCRIBED = /,\s(?:on|by|in|entitled|concerning|annex|о|об)\s/uy;

const FURTHER =
  /(?<=[\s,;([\]])(?:\d{3,4}(?:\s[a-z])?\s?\((?:s-)?[ivxl]{1,8}\)|\d{1,4}\s?\((?:19|20)\d{2}\)|(?:e?s-)?\d{1,4}\/\d{1,3}(?![\d/]))/gu;
const LINE_REACH = 2400;

/**
 * Numbers that go on in the same line after words between: resolutions 63/71 of 2 December 2008 on one thing and 70/54
 * of 7 December 2015 on another. Without noun only those with their year or date count.
 */
export function numbersFurtherOn(
  text: string,
  folded: string,
  at: number,
  limit: number,
  language: 'en' | 'ru',
): readonly NumberItem[] {
  const grammar = GRAMMARS[language];
  const line = folded.indexOf('\n', at);
  const to = Math.min(limit, line < 0 ? folded.length : line, at + LINE_REACH);
  const items: NumberItem[] = [];
  for (const match of folded.slice(at, to).matchAll(FURTHER)) {
    const start = at + match.index;
    const number = unNumberAt(text, folded, start);
    if (!number || number.form === 'bare' || /[$€%]\s?$/.test(folded.slice(start - 2, start))) continue;
    const dated = skip(grammar.beforeDate, folded, number.end);
    const date = dated === null ? null : dateAt(folded, dated);
    DESCRIBED.lastIndex = number.end;
    const isListed = LISTED.test(folded.slice(start - 5, start)) && DESCRIBED.test(folded);
    if (date || number.form === 'council' || number.form === 'roman' || isListed)
      items.push({ start, end: number.end, number, date: date?.date ?? null });
  }
  return items;
}

const LAST_ZH =
  /(?:第\s?)?(?<number>(?:\d{1,4}\s?[a-z]?\s?\((?:(?:19|20)\d{2}|(?:e?s-)?[ivxl]{1,8})\)|(?:e?s-)?\d{1,4}\/\d{1,3}(?:\s?[a-z](?:\s?(?:和|至|-)\s?[a-z])?)?|\d{1,4}))\s?$/u;
const BEFORE_ZH = /号?\s?(?:、|,|和|及|以及|与|或|至)\s?$/u;
const REACH = 28;
/** 1967年11月22日第242(1967)号: the date of an item stands before its number. */
const DATE_ZH =
  /(?<date>(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年(?:\s?[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?)?)\s?(?:通过的)?\s?$/u;

/** The numbers before 号, first one first: 第1267(1999)、第1373(2001)和第2199(2015)号决议. */
export function numbersBefore(text: string, folded: string, at: number): readonly NumberItem[] {
  const items: NumberItem[] = [];
  let end = at;
  while (items.length < MAX_ITEMS) {
    const from = Math.max(0, end - REACH);
    const match = LAST_ZH.exec(folded.slice(from, end));
    const digits = match?.groups?.number;
    if (!match || !digits) break;
    const start = from + match.index;
    const number = unNumberAt(text, folded, start + match[0].indexOf(digits));
    if (!number) break;
    const dated = DATE_ZH.exec(folded.slice(Math.max(0, start - REACH), start));
    const date = dated ? dateAt(dated.groups?.date ?? '', 0) : null;
    items.push({ start, end, number, date: date?.date ?? null });
    const opens = date && dated ? start - dated[0].length : start;
    const before = BEFORE_ZH.exec(folded.slice(Math.max(0, opens - 4), opens));
    if (!before) break;
    end = opens - before[0].length;
  }
  return items.reverse();
}

/** Where the date that stands before the first number begins: 委员会2014年5月9日第689(XXXV)号决议. */
export function dateOpens(folded: string, at: number): number {
  const dated = DATE_ZH.exec(folded.slice(Math.max(0, at - REACH), at));
  return dated ? at - dated[0].length : at;
}

function skip(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : null;
}

/** "resolution 242, 22 November": a day and no number. */
function isDayOfMonth(folded: string, at: number): boolean {
  return (dateAt(folded, at)?.date.length ?? 0) > 'YYYY'.length;
}

export const UN_LIST_EVIDENCE: PatternEvidence = {
  rule: 'pattern:un-resolution',
  examples: [
    'The Council recalls its ⟦resolutions 1267 (1999)⟧, ⟦1373 (2001)⟧ and ⟦2199 (2015)⟧.',
    'They recall ⟦General Assembly resolution 73/27⟧ of 5 December 2018.',
    'Recalling its ⟦resolutions 63/71⟧ of 2 December 2008 on one convention and ⟦70/54⟧ of 7 December 2015 on another,',
    'Recalling ⟦Human Rights Council resolution 40/11⟧ and ⟦Economic and Social Council resolution 2021/10⟧,',
    'Recalling ⟦General Assembly decision 74/550⟧ of 2 September 2020,',
    'They acted under ⟦General Assembly resolution 377 A (V)⟧ and ⟦resolution ES-11/1⟧ of 2 March 2022.',
    'Стороны ссылаются на ⟦резолюции Совета Безопасности ООН 1540 (2004)⟧ и ⟦2325 (2016)⟧.',
    'They must comply with ⟦UNSCR 2231⟧ and ⟦UNSCRs 1718⟧ and ⟦1874⟧.',
    'Recalling its ⟦resolutions 41/213⟧ of 19 December 1986, ⟦57/292⟧, sections II and XIV, and ⟦59/276⟧, section XI,',
    'Recalling its ⟦resolutions 31/6 A to K⟧ of 26 October and 9 November 1976, ⟦32/105 A to O⟧ of 14 and 16 December 1977 and ⟦33/183 A⟧ of 24 January 1979,',
    'Recalling ⟦General Assembly resolutions 37/100 G⟧ and ⟦38/73 E⟧ of 13 December 1982 and 15 December 1983 respectively, and ⟦39/1⟧,',
    'Recalling ⟦Human Rights Council resolutions 5/1⟧, on institution-building, and ⟦5/2⟧, on a code of conduct,',
    'Recalling ⟦Security Council resolutions 2036⟧ and ⟦2073 (2012)⟧,',
    'Recalling ⟦General Assembly resolutions 3201 (S-VI)⟧ of 1 May 1974, on a new order, and ⟦3281 (XXIX)⟧ of 12 December 1974,',
    'See ⟦UNSC Res. 1540⟧, ⟦UNGA Res 60/1⟧ and ⟦SCR 1559⟧.',
    'Выполнены ⟦РСБ ООН 1559⟧ и ⟦рез. 1540⟧ СБ ООН.',
    'Они напомнили о ⟦резолюции 73/27⟧ Генеральной Ассамблеи.',
    '双方支持⟦联合国大会第73/27号决议⟧。',
    '各方应执行⟦安理会第242⟧号、⟦338⟧号和⟦2334号⟧等决议。',
    '双方回顾⟦安全理事会第1325（2000）⟧号、⟦第1820（2008）号决议⟧。',
    '雙方支持⟦聯合國安理會第2231（2015）號決議⟧。',
    '理事会回顾其1980年6月30日⟦第476（1980）⟧号、1980年8月20日⟦第478（1980）⟧号和2016年⟦第2334（2016）号决议⟧。',
  ],
  counterexamples: [
    'The resolution of the dispute took 73 days.',
    'The House passed H. Res. 311, and the Senate S. Res. 1540.',
    'They adopted resolutions on trade and on 24/7 services.',
    'решение о поставке 300 тонн угля',
    '双方通过了决议。',
    'The decision of 12 May 2020 was welcomed.',
  ],
};
