/** Russian titles in any case: Соглашения между … и … о …, Минском меморандуме, Совместное заявление … по …. */

import { RUSSIAN_NOUNS } from '#ingest/languages/instrument-kinds';
import type { Span } from '#model/span';
import { dateBehind } from './date-behind.ts';
import { dateAt } from './dates.ts';
import { commaDivides, dashJoins, isFiniteVerb } from './enumerations-ru.ts';
import type { CapitalisedTitle } from './titles-en.ts';

export type RussianTitle = CapitalisedTitle & {
  /** The title without what changes with its case. */
  readonly stable: string;
  /** What follows the noun, and the year behind it. */
  readonly tail: string;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ей|ую|юю|ые|ие|ых|их|ыми|ими)$/u;
const DETERMINERS =
  /^(?:настоящ|данн|указанн|эт|таки|тако|кажд|люб|все$|всех$|всем$|всеми$|друг|ины|иной|ино|соответствующ|нов|следующ|перв|втор|трет|друго|ряд|сво|наш|их$|его$|ее$|вышеупомянут|упомянут|вышеуказанн|действующ|существующ|международн(?:ые|ых|ым|ыми)$|двусторонн(?:ие|их|им|ими)$|многосторонн(?:ие|их|им|ими)$|подписанн|заключенн|приняты|принято|таким)/u;
/** Учитывая положения: a gerund looks like an adjective, but agrees with no noun. */
/** Действие Соглашения: a noun with an adjective's ending. */
const VERBAL_NOUN = /(?:ени|ани|стви|яти|ыти|ити|уси|ови)е$/u;
const FEMININE = /(?:ая|яя|ую|юю)$/u;
/** What may open the words behind the noun that belong to the title. */
const OPENING =
  /^(?:между|о|об|обо|по|для|против|на|в|мер|мира|к|стран|глав|лидеров|министров|прав|действий|двух|трех|четырех|пяти|шести)$/u;
/** Программу экономического сотрудничества, План мероприятий: of plans the genitive belongs to the title. */
const GENITIVE_KINDS = new Set(['plan', 'agenda']);
const OPENING_GENITIVE =
  /^(?:по|о|об|на|для|между|мер|действий|[\p{L}-]{3,}(?:ого|его|ых|их)|сотрудничества|развития|мероприятий|партнерства|взаимодействия|обменов|контактов|встреч|работ|переговоров|[\p{L}-]{4,}(?:аций|яций|ений|ций|ностей|ения|ания|тия|ства|ации|яции))$/u;
const ENDS =
  /^(?:который|которая|которое|которые|которого|которой|которых|которым|котором|вступи|был|является|являются|являющ|остает|имеет|имеют|будет|будут|может|могут|должн|предусматрива|предусмотренн|подписанн|подписан(?!и)|заключенн|принят(?!и)|утвержденн|одобренн|вступивш|находящ|действует|действующ|создан(?!и)|учрежденн|свидетельств|содержащ|изложенн|закрепленн|установленн|стороны$|стала$|стало$|чтобы|однако|включая|путем$|именуем|согласно|отмеча|подчерк|подтвер|выра|привер|посредством|вместе|наряду|явились)/u;
/** Short words, and finite verbs by their endings. */
const SHORT_ENDS =
  /^(?:а|но|что|как|где|также|далее|стал)$|(?:тся|ться|лся|лась|лись|ает|яет|ует|ают|яют|уют|ить|(?<!печ)ать|ять)$/u;
const MAX_LEFT = 4;
const MAX_RIGHT = 50;
const MAX_QUOTED = 60;
const LONGEST_QUOTED = 200;
/** A statute has what it is about: Положение в стране is a state of things. */
const NEEDS_TOPIC = /^положени/u;

/** `nameAt` is the end of the State's or body's name that begins at a place: Заявление Российской Федерации и … о …. */
export function russianTitleAt(
  text: string,
  folded: string,
  head: Span,
  nameAt: (start: number) => number | null,
): RussianTitle | null {
  const noun = folded.slice(head.start, head.end);
  const row = RUSSIAN_NOUNS.find((candidate) => noun.startsWith(candidate.noun));
  if (!row) return null;
  const start = leftOf(text, folded, head);
  if (start === null) return null;
  const opening = GENITIVE_KINDS.has(row.kind) ? OPENING_GENITIVE : OPENING;
  const year = yearBetween(folded, head.end);
  const titled = rightOf(text, folded, year ? { start: head.start, end: year.end } : head, nameAt, opening);
  const end = titled ?? numberBehind(text, head.end);
  if (NEEDS_TOPIC.test(noun) && !/^\s{1,3}об?\s/u.test(folded.slice(head.end, head.end + 6))) return null;
  const adjectives = folded.slice(start, head.start).trim();
  const tail = folded.slice(titled !== null && year ? year.end : head.end, end ?? head.end).trim();
  const date = (titled !== null && year ? year.date : null) ?? dateBehind(folded, end ?? head.end);
  const stable = [...adjectives.split(/\s+/).filter(Boolean).map(stem), row.noun, tail].join(' ');
  return {
    start,
    end: end ?? head.end,
    kind: row.kind,
    date,
    isBare: start === head.start && end === null,
    head,
    stable,
    tail,
  };
}

/** The head noun or an adjective before it must have a capital that its place in the sentence does not give it. */
function leftOf(text: string, folded: string, head: Span): number | null {
  const noun = folded.slice(head.start, head.end);
  let start = head.start;
  let capitalAt = isCapital(text, head.start) ? head.start : null;
  for (let count = 0; count < MAX_LEFT; count += 1) {
    const before = /(?<word>[\p{L}-]+)\s{1,3}$/u.exec(folded.slice(Math.max(0, start - 40), start));
    const word = before?.groups?.word;
    if (!before || !word || !ADJECTIVE.test(word) || word.length < 4 || DETERMINERS.test(word)) break;
    if (VERBAL_NOUN.test(word)) break;
    if (FEMININE.test(word) && !/[аяьую]$/u.test(noun)) break;
    if (/\n\s*\n/.test(before[0])) break;
    start = Math.max(0, start - 40) + before.index;
    if (isCapital(text, start)) {
      capitalAt = start;
      break;
    }
  }
  return capitalAt;
}

/** Конвенция 1954 года о защите ценностей: its year may stand between the noun and what it is about. */
function yearBetween(folded: string, at: number): { readonly date: string; readonly end: number } | null {
  const start = blanksFrom(folded, at);
  const date = start !== null && isYear(folded, start) ? dateAt(folded, start) : null;
  return date && /^\s{1,2}(?:об?|по)\s/u.test(folded.slice(date.end, date.end + 5)) ? date : null;
}

/** Дополнительный протокол II, Протокол № 3. */
function numberBehind(text: string, at: number): number | null {
  const number = /^\s(?:(?:I{1,3}|IV|VI{0,3}|V|IX|X)|№\s?\d{1,3})(?![\p{L}\p{N}-])/u.exec(text.slice(at, at + 9));
  return number ? at + number[0].length : null;
}

function rightOf(
  text: string,
  folded: string,
  head: Span,
  nameAt: (start: number) => number | null,
  opening: RegExp,
): number | null {
  let at = head.end;
  let end: number | null = null;
  let isTopic = false;
  let opened = false;
  let word = '';
  for (let count = 0; count < MAX_RIGHT; count += 1) {
    const dash = isTopic ? dashJoins(folded, at, word) : null;
    if (
      dash === null &&
      isTopic &&
      (commaDivides(text, folded, at, word, isVerb) || RELATES.test(folded.slice(at, at + 30)))
    )
      at += 1;
    const start = dash ?? blanksFrom(folded, at);
    if (start === null) break;
    if (folded[start] === '"' && !isTopic && count === 0) {
      // Программа "Название": the quoted words are the title's.
      const close = folded.indexOf('"', start + 1);
      return close > 0 && close - start < LONGEST_QUOTED ? close + 1 : end;
    }
    if (folded[start] === '"') {
      // между Госкорпорацией "Росатом" и Министерством: a quoted name and more words behind it.
      const close = folded.indexOf('"', start + 1);
      if (close < 0 || close - start > MAX_QUOTED || blanksFrom(folded, close + 1) === null) break;
      at = close + 1;
      continue;
    }
    const issuer = nameAt(start);
    if (issuer !== null && !isTopic) {
      end = issuer;
      at = issuer;
      // Инициатива ШОС «О единстве»: the name that it has stands behind its issuer's.
      if (count === 0 && /^\s{1,2}"/u.test(folded.slice(issuer, issuer + 3))) {
        const close = folded.indexOf('"', issuer + 3);
        if (close > 0 && close - issuer < LONGEST_QUOTED) return close + 1;
      }
      const joined = /\s{1,3}и\s{1,3}/uy;
      joined.lastIndex = issuer;
      if (joined.test(folded) && nameAt(joined.lastIndex) !== null) at = joined.lastIndex - 1;
      opened = true;
      continue;
    }
    WORD.lastIndex = start;
    if (!WORD.test(folded)) break;
    const before = word;
    const wordEnd = WORD.lastIndex;
    word = folded.slice(start, wordEnd);
    if (opened && !isTopic && !opening.test(word)) break;
    if (!opened && count === 0 && !opening.test(word) && !/^(?:мер|действий)/.test(word)) break;
    if (word === 'от' && dateFollows(folded, wordEnd)) break;
    if (isTopic && isYear(folded, start) && !BEFORE_YEAR.test(before)) break;
    if (isVerb(word)) break;
    // "… и Протокол к нему", "… и Договор о …": another instrument.
    if (word === 'и' && (/^год(?:а|ы|ов)$/.test(before) || otherInstrument(text, folded, wordEnd))) break;
    isTopic = true;
    if (!/^(?:и|о|об|по|в|на|к|с|от|для|между|при|из|или|под|за|до)$/.test(word)) end = wordEnd;
    at = wordEnd;
  }
  return end;
}

/** …, связанным с въездом; …, касающемуся торговли: what it is about goes on. */
const RELATES =
  /^,\s{1,2}(?:связанн(?:ых|ым|ыми|ого|ому|ом|ой|ую|ые|ое|ая)\s{1,2}со?|касающ\p{L}{2,3}ся|относящ\p{L}{2,3}ся\s{1,2}к)\s/u;

/** на 2025 год, до 2030 года are the title's; Договор о дружбе 1971 года has its date behind it. */
const BEFORE_YEAR = /^(?:на|до|с|по|от|к|и|в|во|после|из)$/u;
const YEAR = /\d{4}\s{1,2}(?:года(?!\p{L})|г\.)/uy;

function isYear(folded: string, at: number): boolean {
  YEAR.lastIndex = at;
  return YEAR.test(folded);
}

function isVerb(word: string): boolean {
  return ENDS.test(word) || SHORT_ENDS.test(word) || isFiniteVerb(word);
}

function otherInstrument(text: string, folded: string, at: number): boolean {
  const start = blanksFrom(folded, at);
  if (start === null || !isCapital(text, start)) return false;
  WORD.lastIndex = start;
  if (!WORD.test(folded)) return false;
  const word = folded.slice(start, WORD.lastIndex);
  if (RUSSIAN_NOUNS.some(({ noun }) => word.startsWith(noun))) return true;
  // … и Совместная декларация: an adjective with a capital before its noun.
  if (!ADJECTIVE.test(word)) return false;
  const next = blanksFrom(folded, WORD.lastIndex);
  return next !== null && RUSSIAN_NOUNS.some(({ noun }) => folded.startsWith(noun, next));
}

function dateFollows(folded: string, at: number): boolean {
  const start = blanksFrom(folded, at);
  return start !== null && dateAt(folded, start) !== null;
}

/** Blanks with at most one line break, then a letter, digit or quotation mark. */
function blanksFrom(folded: string, at: number): number | null {
  let start = at;
  let breaks = 0;
  while (start < folded.length && start < at + 6 && /\s/.test(folded[start] ?? '')) {
    if (folded[start] === '\n') breaks += 1;
    start += 1;
  }
  // A line that begins with its own number is another item.
  const isItem = breaks === 1 && /^\d{1,2}[.)]/.test(folded.slice(start, start + 3));
  return start === at || breaks > 1 || isItem ? null : start;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

function stem(adjective: string): string {
  return adjective.replace(ADJECTIVE, '');
}
