/** Capitalised English titles: North Atlantic Treaty, Joint Statement of the Leaders on …, Agreement between … and … on …. */

import { ENGLISH_NOUNS } from '#ingest/languages/instrument-kinds';
import type { Span } from '#model/span';
import { dateBehind, yearInTitle } from './date-behind.ts';
import { dateAt } from './dates.ts';
import { commaGoesOn, subtitleEnd } from './enumerations-en.ts';
import { isCapital, startsSentence, type Token, wordAfter, wordBefore } from './title-tokens-en.ts';

export type CapitalisedTitle = Span & {
  readonly kind: string;
  readonly date: string | null;
  /** Words beside the head noun: a bare "Treaty" is a short form. */
  readonly isBare: boolean;
  readonly head: Span;
};

const MAX_LEFT = 8;
const MAX_RIGHT = 45;

const CONNECTORS = new Set(
  (
    'of on for to in and the against between with concerning relating regarding related their its at by as from or a an de under all other ' +
    'among towards toward into within through across beyond via des du la le'
  ).split(' '),
);
/** What may follow the noun: "and the …" names something else. */
const OPENERS = new Set(
  'of on for to in against between among concerning relating regarding related towards under with'.split(' '),
);
/** Capitalised for their place in the sentence or the text, and no part of a title. */
const NOT_FIRST = new Set(
  (
    'the this that these those its such each any all both our a an in on under by of for to and or said present their his her other another ' +
    'article articles annex chapter section paragraph part following pursuant per see also two three new old draft existing relevant'
  ).split(' '),
);
const PARTICIPANTS =
  /^(?:part(?:y|ies)|states?|sides?|members?|governments?|leaders|ministers|presidents?|contracting|high)$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PARTS = /^(?:article|articles|annex|annexes|chapter|section|paragraph|paragraphs|part|appendix)$/;
const OPENING_VERB = /^\p{Lu}\p{Ll}{3,}(?:ing|ed)$/u;
/** Where the topic of an agreement, in lower case, ends. */
const TOPIC_ENDS = new Set(
  (
    'which that who is was are were be been shall will has have had may must should would can could entered signed concluded done dated adopted ' +
    'provides provided and/or as well including where when while until after before upon also not remains continues'
  ).split(' '),
);

/** The title whose head noun is `head`; both texts, since case is what tells it. */
export function englishTitleAt(
  text: string,
  folded: string,
  head: Span,
  isName: (start: number) => boolean,
): CapitalisedTitle | null {
  const noun = folded.slice(head.start, head.end);
  const kind = ENGLISH_NOUNS.get(noun);
  if (!kind || !isCapital(text, head.start)) return null;
  const left = leftOf(text, folded, head);
  const right = rightOf(text, folded, head, kind, isName);
  const start = left?.start ?? head.start;
  const words = right?.end ?? head.end;
  const isBare = right === null && start === head.start;
  const printed = isBare ? null : yearInTitle(folded, words);
  const end = printed?.end ?? words;
  const date = dateBehind(folded, end) ?? printed?.year ?? left?.year ?? null;
  return { start, end, kind, date, isBare, head };
}

/** New York, New Delhi: no new thing. */
function isPlace({ word }: Token, next: Token | undefined): boolean {
  return (
    word === 'new' &&
    next !== undefined &&
    /^(?:york|delhi|zealand|caledonia|mexico|jersey|south|orleans)$/.test(next.word)
  );
}

type Left = { readonly start: number; readonly year: string | null };

/** Capitalised words before the noun; `and` only between two of them. */
/** THE PARTIES TO THIS CONVENTION: whatever is before it, the noun is a short form. */
const POINTS = /^(?:this|these|that|those|such|said|any|each|every)$/;

function leftOf(text: string, folded: string, head: Span): Left | null {
  const words: Token[] = [];
  let at = head.start;
  for (let count = 0; count < MAX_LEFT; count += 1) {
    const token = wordBefore(folded, at);
    if (!token) break;
    const last = words.at(-1);
    const isJoin = last !== undefined && isCapital(text, last.start) && /^(?:and|in)$/.test(token.word);
    // Free Trade Area 3.0 Upgrade Protocol.
    const isNumber = /^\d{4}$/.test(token.word) || (last !== undefined && /^\d{1,2}(?:\.\d)?$/.test(token.word));
    if (!isJoin && !isNumber && !isCapital(text, token.start)) break;
    if (PARTS.test(token.word) || MONTHS.test(token.word) || POINTS.test(token.word)) break;
    // Vienna Declaration and Vienna Action Plan: two.
    if (last?.word === 'and' && ENGLISH_NOUNS.has(token.word)) break;
    words.push(token);
    at = token.start;
  }
  while (words.length > 0) {
    const last = words.at(-1);
    if (!last) break;
    const drops =
      /^(?:and|in|\d{1,2}|\d\.\d)$/.test(last.word) ||
      (NOT_FIRST.has(last.word) && !isPlace(last, words.at(-2))) ||
      (OPENING_VERB.test(text.slice(last.start, last.end)) && startsSentence(folded, last.start));
    if (!drops) break;
    words.pop();
  }
  const first = words.at(-1);
  if (!first) return null;
  if (/^(?:18|19|20)\d{2}$/.test(first.word)) {
    // 1951 Convention: the year is the date and no part of the name; 2030 Agenda is a name.
    const second = words.at(-2);
    if (Number(first.word) < 2028)
      return second ? { start: second.start, year: first.word } : { start: head.start, year: first.word };
  }
  return { start: first.start, year: null };
}

function rightOf(
  text: string,
  folded: string,
  head: Span,
  kind: string,
  isName: (start: number) => boolean,
): Span | null {
  let at = head.end;
  let end: number | null = null;
  let afterAnd = false;
  let parties = false;
  let sawStateLink = false;
  let inTopic = false;
  for (let count = 0; count < MAX_RIGHT; count += 1) {
    if (folded[at] === ',' && end === at && commaGoesOn(text, folded, at, isName, parties)) at += 1;
    const token = wordAfter(folded, at);
    if (!token) break;
    const capital = isCapital(text, token.start);
    if (MONTHS.test(token.word) || (PARTS.test(token.word) && capital)) break;
    if (/^\d/.test(token.word)) {
      // "Convention No. 182", "COP 21" and "ASEAN 2045" belong, the day of a date does not.
      if (end === at && Number(token.word) > 2027 && Number(token.word) < 2101) {
        end = token.end;
        at = token.end;
        continue;
      }
      if (
        end === null ||
        dateAt(folded, token.start) ||
        !/^(?:no|nos|phase|to|agenda)$/.test(
          folded
            .slice(at - 4, at)
            .trim()
            .split(/\s/)
            .at(-1) ?? '',
        )
      )
        break;
      end = token.end;
      at = token.end;
      continue;
    }
    if (count === 0 && !OPENERS.has(token.word) && !(capital && kind === 'plan') && !opensTitle(folded, token)) break;
    // "the Charter of the Parties", "the Agreement of the States" name nothing further.
    if (end === null && !parties && capital && PARTICIPANTS.test(token.word)) break;
    if (PARTIES.test(token.word)) parties = true;
    if (token.word === 'and') {
      if (!parties || sawStateLink) afterAnd = true;
      else sawStateLink = true;
    } else if (capital) {
      // "… and the Paris Agreement": another instrument begins here.
      if (afterAnd && namesAnother(text, folded, token.start)) break;
      afterAnd = false;
      end = token.end;
    } else if (CONNECTORS.has(token.word) || (end === at && thatGoesOn(text, folded, token))) {
      if (parties && sawStateLink && TOPIC.test(token.word)) inTopic = true;
    } else if (inTopic && !TOPIC_ENDS.has(token.word)) {
      end = token.end;
    } else break;
    at = token.end;
  }
  if (end === null) {
    const numeral = /^\s(?:I{1,3}|IV|VI{0,3}|V|IX|X)(?![\p{L}\p{N}-])/u.exec(text.slice(head.end, head.end + 7));
    return numeral ? { start: head.end, end: head.end + numeral[0].length } : null;
  }
  return { start: head.end, end: subtitleEnd(text, folded, end) ?? end };
}

const PARTIES = /^(?:between|among|leaders|ministers|heads)$/;
const MADE =
  /^(?:establishing|amending|constituting|creating|supplementing|governing|prohibiting|banning|replacing|terminating|revising|implementing|providing)$/;

/** Treaty Establishing the African Economic Community; Joint Statement from the Leaders of. */
function opensTitle(folded: string, { word, end }: Token): boolean {
  return MADE.test(word) || (word === 'from' && folded.startsWith(' the ', end));
}

/** Reservoirs that Extend across the Line: a capital behind "that", and the title goes on. */
function thatGoesOn(text: string, folded: string, { word, end }: Token): boolean {
  if (word !== 'that' && word !== 'which') return false;
  const verb = wordAfter(folded, end);
  const next = verb && isCapital(text, verb.start) ? wordAfter(folded, verb.end) : null;
  return next !== null && (CONNECTORS.has(next.word) || isCapital(text, next.start));
}

const TOPIC = /^(?:on|for|concerning|regarding|relating|in|of|to)$/;

/** Within the next capitalised words stands a noun that heads a title. */
function namesAnother(text: string, folded: string, from: number): boolean {
  let at = from;
  for (let count = 0; count < 7; count += 1) {
    const token = wordAfter(folded, at);
    if (!token || !isCapital(text, token.start)) return false;
    if (ENGLISH_NOUNS.has(token.word)) return true;
    at = token.end;
  }
  return false;
}
