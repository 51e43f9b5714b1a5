/** The places within an instrument that a text points at: Article 51, paragraph 4; 第五十一条第四款; пункт 4 статьи 51 → `art51.4`. */
import type { Span } from '#model/span';

const BEFORE = 110;
const AFTER = 70;
const LOOK = 48;
const NUMBERED =
  /\b(?:art|para|subpara|chapter|annex|part|section)|(?<!\p{L})(?:подпункт|пункт|стат|ст\.|глав|приложени|част|раздел)/u;
const PLACED = /第|附件|\b(?:art|para|chapter|annex|part|section)/u;

const NUMBER =
  '(?:\\d{1,3}|[ivxl]{1,6}|[一二三四五六七八九十百零]{1,5})(?:[ -]?(?:bis|ter))?(?: ?\\([a-z\\u0430-\\u044f\\d]{1,4}\\))*';
const LIST = `${NUMBER}(?:(?:, | and | to | - |-|, and | и | по |, и )${NUMBER})*`;

type Kind = 'art' | 'para' | 'op' | 'pp' | 'ch' | 'annex' | 'part' | 'sec';

const EN = new RegExp(
  `\\b(?:(?<op>operative )|(?<pp>preambular ))?(?<kind>articles?|arts?\\.?|paragraphs?|paras?\\.?|subparagraphs?|chapters?|annex(?:es)?|parts?|sections?) (?<list>${LIST})`,
  'gu',
);
const RU = new RegExp(
  `(?<![\\p{L}])(?<kind>подпункт\\p{L}*|пункт\\p{L}*|стать\\p{L}*|ст\\.|глав\\p{L}*|приложени\\p{L}*|част\\p{L}*|раздел\\p{L}*) (?<list>${LIST})(?![\\p{L}])`,
  'gu',
);
const ZH =
  /第(?<list>[\d一二三四五六七八九十百零]{1,6}(?: ?\([a-z\d]{1,3}\))*(?:(?:、|和|至|及|,)第?[\d一二三四五六七八九十百零]{1,6}(?: ?\([a-z\d]{1,3}\))*)*) ?(?<kind>条|款|段|章|附件|部分|节)|(?<annex>附件)(?<annexNumber>[一二三四五六七八九十\d]{1,3})/gu;

export function pinpointsOf(folded: string, mention: Span, sentence: Span): readonly string[] {
  return [...leading(folded, mention, sentence), ...trailing(folded, mention, sentence)];
}

/** Most citations point at no place in the instrument: one look tells, before the text around is read. */
function leading(folded: string, mention: Span, sentence: Span): readonly string[] {
  const near = folded.slice(Math.max(sentence.start, mention.start - LOOK), mention.start);
  if (!NUMBERED.test(near)) return [];
  return before(folded.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start));
}

function trailing(folded: string, mention: Span, sentence: Span): readonly string[] {
  const near = folded.slice(mention.end, Math.min(sentence.end, mention.end + LOOK));
  if (!PLACED.test(near)) return [];
  return after(folded.slice(mention.end, Math.min(sentence.end, mention.end + AFTER)));
}

/** "Article 51, paragraph 4, of the": only what leads up to the instrument by prepositions and numbers. */
function before(ahead: string): readonly string[] {
  const places = [...ahead.matchAll(EN), ...ahead.matchAll(RU)];
  const leading: RegExpMatchArray[] = [];
  let edge = ahead.length;
  for (const match of places.reverse()) {
    const end = (match.index ?? 0) + match[0].length;
    const gap = ahead.slice(end, edge);
    const open =
      leading.length === 0
        ? /^,?(?: ?(?:of|to|in|under|k|к|from))?(?: ?(?:the|its|that|this|said|свое\p{L}*|эт\p{L}*|указанн\p{L}*))?(?: [\p{L}]+){0,3} ?["«“]?$/u
        : /^(?:,? (?:of|and|и) |, | |,? (?:of|to) the )$/u;
    if (!open.test(gap)) break;
    leading.unshift(match);
    edge = match.index ?? 0;
  }
  return compose(leading.map((match) => place(match)));
}

/** 第五十一条第四款 and ", Article 51": only what follows at once. */
function after(behind: string): readonly string[] {
  const found: RegExpMatchArray[] = [];
  let edge = 0;
  for (const match of [...behind.matchAll(ZH), ...behind.matchAll(EN)]) {
    const gap = behind.slice(edge, match.index);
    const open =
      found.length === 0
        ? /^[》"”)\s]*(?:\(\d{4}\))?(?:的?(?:执行部分|序言部分|序言|附件)?|, | \()$/u
        : /^(?:、|和|及|,|, | |)$/u;
    if (!open.test(gap)) break;
    found.push(match);
    edge = (match.index ?? 0) + match[0].length;
  }
  const operative = /^[》"”)\s]*的?(?<part>执行部分|序言部分|序言)/u.exec(behind)?.groups?.part;
  return compose(found.map((match) => place(match, operative)));
}

type Place = { readonly kind: Kind; readonly numbers: readonly string[]; readonly inner: boolean };

function place(match: RegExpMatchArray, part?: string): Place {
  const groups = match.groups ?? {};
  const word = groups.annex ?? groups.kind ?? '';
  const list = groups.annexNumber ?? groups.list ?? '';
  const kind = kindOf(
    word,
    groups.op !== undefined || part === '执行部分',
    groups.pp !== undefined || (part ?? '').startsWith('序言'),
  );
  return { kind, numbers: numbersOf(list), inner: kind === 'para' };
}

function kindOf(word: string, operative: boolean, preambular: boolean): Kind {
  if (/^(?:art|стать|ст\.|条)/u.test(word)) return 'art';
  if (/^(?:chapter|глав|章)/u.test(word)) return 'ch';
  if (/^(?:annex|приложени|附件)/u.test(word)) return 'annex';
  if (/^(?:part|част|部分)/u.test(word)) return 'part';
  if (/^(?:section|раздел|节)/u.test(word)) return 'sec';
  return operative ? 'op' : preambular ? 'pp' : 'para';
}

/** Paragraphs belong to the article beside them; whatever stands alone stands for itself. */
function compose(places: readonly Place[]): readonly string[] {
  const article = places.find((each) => each.kind === 'art' && each.numbers.length === 1);
  const inner = places.filter((each) => each.inner);
  if (article !== undefined && inner.length > 0) {
    return inner.flatMap((each) => each.numbers.map((number) => `art${article.numbers[0]}.${number}`));
  }
  return places.flatMap((each) => each.numbers.map((number) => `${each.kind}${number}`));
}

function numbersOf(list: string): readonly string[] {
  const parts = list.split(/、|和|及|,? and |,? и |, |,/u).flatMap((part) => {
    const range = /^第?(?<from>[^-至]+?)(?: ?- ?| to | по |至)第?(?<to>.+)$/u.exec(part.trim());
    if (range?.groups === undefined) return [arabic(part)];
    const from = Number(arabic(range.groups.from ?? ''));
    const to = Number(arabic(range.groups.to ?? ''));
    if (!(from < to && to - from <= 40)) return [arabic(range.groups.from ?? ''), arabic(range.groups.to ?? '')];
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
  return parts.filter((part) => part !== '');
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const HAN_DIGITS = '零一二三四五六七八九';

function arabic(printed: string): string {
  const text = printed.trim().replace(/^第/u, '').replaceAll(' ', '');
  const split = /^(?<head>[^(]+)(?<letters>\(.*)?$/u.exec(text);
  const head = split?.groups?.head ?? '';
  const letters = split?.groups?.letters ?? '';
  if (/^\d/u.test(head)) return head + letters;
  if (/^[ivxl]+$/u.test(head)) return roman(head) + letters;
  if (/^[零一二三四五六七八九十百]+$/u.test(head)) return han(head) + letters;
  return '';
}

function roman(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = ROMAN[text[i] ?? ''] ?? 0;
    sum += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return String(sum);
}

function han(text: string): string {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十' || character === '百') {
      sum += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100);
      digit = 0;
    } else digit = HAN_DIGITS.indexOf(character);
  }
  return String(sum + digit);
}
