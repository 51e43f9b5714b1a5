/**
 * The date of an instrument, told behind its title: of 3 May 2017; (1961年4月18日); (CEPA), signed in Tokyo on 16 February
 * 2011; принятого на Лондонской конференции 31 января 2006 года.
 */
import { type DateAt, dateAt } from './dates.ts';

/** A short name or a definition in brackets may stand between a title and what dates it. */
const BRACKET = /\s{0,3}\([^()\n]{1,80}\)/uy;
/** Directly behind, with no more than a preposition. */
const DIRECTLY = /\s{0,3},?\s?(?:of|dated|от)\s{1,3}/uy;
const YEAR = /\s{1,3}(?=(?:18|19|20)\d{2}\s{1,3}(?:года|году|г\.))/uy;
const OPENED =
  /\s{0,3}(?:\((?:signed|adopted|done|concluded|подписан\p{L}{0,4}|принят\p{L}{0,3})?[^()\n\d]{0,30}|于\s?)/uy;
const CLOSED = /^(?:[^()\n]{0,24}\)|[^()\n,。;]{0,12}(?:签署|签订|通过|缔结|发表|达成))/u;
const TOOK_EFFECT = /^[^()\n,。;]{0,12}(?:生效|实施|施行)/u;

const MADE =
  /\s{0,3},?\s{1,3}(?:(?:which|that)\s(?:was|were|had\sbeen)\s|котор\p{L}{2,3}\s(?:был\p{L}?\s)?)?(?:originally\s|jointly\s|first\s|совместно\s)?(?:signed|adopted|concluded|done|issued|made|agreed|approved|released|proclaimed|opened\sfor\ssignature|подписан\p{L}{0,4}|принят\p{L}{0,3}|заключен\p{L}{0,4}|утвержден\p{L}{0,4}|совершен\p{L}{0,4}|провозглашен\p{L}{0,4}|опубликован\p{L}{0,4}|открыт\p{L}{0,3}\sдля\sподписания)(?!\p{L})/uy;
/** Where and by whom: up to a date, within one sentence, and past no other instrument. */
const DAY =
  /(?:\d{1,2}\s{1,3}(?=january|february|march|april|may|june|july|august|september|october|november|december|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s{1,3}\d{1,4}|(?:in|on|в)\s(?:18|19|20)\d{2}(?!\d|\/))/gu;
const OTHER =
  /[.;:\n]\s|\p{L}(?:reat|onventio|greemen|rotoco|harte|esolutio|eclaratio|tatemen)\p{L}|\p{L}(?:огово|онвенци|оглашени|ротоко|езолюци|еклараци|аявлени)\p{L}?|(?:come|came|entered|entry) into|вступ/u;
const FARTHEST = 200;
/** X and Y, signed on D and E respectively: the last date is that of the last. */
const RESPECTIVELY = /respectively|соответственно/u;
const AND_ANOTHER = /(?:,|\sand|\sи|\s?,\sand)\s{1,3}(?:on\s|of\s)?/uy;
const FURTHER_DATES = 6;

const YEAR_OF_TITLE =
  /,\s(?<year>(?:1[89]|20)\d{2})(?:\s\([Nn]o\. \d{1,4}\))?(?=[,.;:)\n]|$|\s(?:and|or|as|which|to|in|on|by|for|of|with|at|from|\())/uy;

/** Convention on Tonnage Measurement of Ships, 1969; Minimum Age Convention, 1973 (No. 138): a year that is printed in the title. */
export function yearInTitle(folded: string, at: number): { readonly year: string; readonly end: number } | null {
  YEAR_OF_TITLE.lastIndex = at;
  const year = YEAR_OF_TITLE.exec(folded)?.groups?.year;
  return year === undefined ? null : { year, end: YEAR_OF_TITLE.lastIndex };
}

/** `at` is the end of a title in folded text. */
export function dateBehind(folded: string, at: number): string | null {
  const opened = dateAfter(OPENED, folded, at);
  if (opened) {
    const behind = folded.slice(opened.end, opened.end + 32);
    if (CLOSED.test(behind) && !TOOK_EFFECT.test(behind)) return opened.date;
  }
  const from = behindBrackets(folded, at);
  return (dateAfter(DIRECTLY, folded, from) ?? dateAfter(YEAR, folded, from))?.date ?? madeOn(folded, from);
}

function behindBrackets(folded: string, at: number): number {
  let from = at;
  for (let count = 0; count < 2; count += 1) {
    BRACKET.lastIndex = from;
    if (!BRACKET.test(folded)) return from;
    from = BRACKET.lastIndex;
  }
  return from;
}

function dateAfter(opening: RegExp, folded: string, at: number): DateAt | null {
  opening.lastIndex = at;
  return opening.test(folded) ? dateAt(folded, opening.lastIndex) : null;
}

function madeOn(folded: string, at: number): string | null {
  MADE.lastIndex = at;
  if (!MADE.test(folded)) return null;
  const from = MADE.lastIndex;
  const stretch = folded.slice(from, from + FARTHEST);
  DAY.lastIndex = 0;
  const day = DAY.exec(stretch);
  if (!day || OTHER.test(stretch.slice(0, day.index))) return null;
  const start = from + day.index + (/^(?:in|on|в)\s/u.exec(day[0])?.[0].length ?? 0);
  const first = dateAt(folded, start);
  if (!first) return null;
  const dates = [first];
  for (let last = first; dates.length < FURTHER_DATES; dates.push(last)) {
    const next = dateAfter(AND_ANOTHER, folded, last.end);
    if (!next) break;
    last = next;
  }
  const last = dates.at(-1) ?? first;
  const isShared = RESPECTIVELY.test(folded.slice(from, last.end + RESPECTIVELY.source.length));
  return isShared ? last.date : first.date;
}
