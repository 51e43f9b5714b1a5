/** Names of bodies by their capitals and their grammar, in English and Russian. */

import type { Span } from '#model/span';
import { commaDivides, dashJoins, isFiniteVerb } from './enumerations-ru.ts';
import type { PatternEvidence } from './evidence.ts';

export type Body = Span & { readonly stable: string };

const CONNECTORS = new Set('of on for to in and the against with their its de'.split(' '));
const NOT_FIRST = new Set(
  (
    'the this that these those its such each any all both our a an in on under by of for to and or present their his her other another new ' +
    'member states state every first second third current regional working expert main standing'
  ).split(' '),
);
const WEAK_HEADS =
  /^(?:group|team|network|centre|center|partnership|mechanism|dialogue|alliance|assembly|bureau|institute|coalition|council|board|panel|forum)$/;
/** What two sides call their relation: Comprehensive Strategic Partnership. */
const RELATION = /strategic|comprehensive|privileged|special|enhanced|cooperative|friendly|all-weather/;
const OPENING_VERB = /^\p{Lu}\p{Ll}{3,}(?:ing|ed)$/u;
const WORD_BEFORE = /(?<word>[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'.-]*)\s{1,2}$/u;
const WORD = /\s{1,2}(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*)/uy;
const MAX_WORDS = 14;

export function englishBodyAt(text: string, folded: string, head: Span): Body | null {
  if (!isCapital(text, head.start)) return null;
  const start = leftOf(text, folded, head.start);
  const end = rightOf(text, folded, head.end);
  if (start === head.start && end === head.end) return null;
  const noun = folded.slice(head.start, head.end);
  if (start === head.start && WEAK_HEADS.test(noun)) return null;
  const words = folded.slice(start, head.start).trim().split(/\s+/).filter(Boolean);
  if (noun === 'partnership' && RELATION.test(words.join(' '))) return null;
  if (end === head.end && words.length === 1 && (WEAK_HEADS.test(noun) || NOT_FIRST.has(words[0] ?? ''))) return null;
  return { start, end, stable: folded.slice(start, end) };
}

function leftOf(text: string, folded: string, head: number): number {
  const starts: number[] = [head];
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const at = starts.at(-1) ?? head;
    const from = Math.max(0, at - 44);
    const match = WORD_BEFORE.exec(folded.slice(from, at));
    const word = match?.groups?.word;
    if (!match || !word || /[.']s?$/.test(word)) break;
    const start = from + match.index;
    if (!isCapital(text, start) && !(word === 'and' && starts.length > 1)) break;
    starts.push(start);
  }
  while (starts.length > 1) {
    const start = starts.at(-1) ?? head;
    const word = /^[\p{L}\p{N}'-]+/u.exec(folded.slice(start, start + 44))?.[0] ?? '';
    const opens = /(?:^|[.;:!?)"]|\n)\s*$/.test(folded.slice(Math.max(0, start - 4), start));
    const isVerb = opens && OPENING_VERB.test(text.slice(start, start + word.length));
    if (word !== 'and' && !isVerb && !(NOT_FIRST.has(word) && ARTICLES.test(word))) break;
    starts.pop();
  }
  return starts.at(-1) ?? head;
}

const ARTICLES =
  /^(?:the|this|that|these|those|its|such|each|any|all|both|our|a|an|in|on|under|by|of|for|to|or|their|his|her|other|another|every)$/;

function rightOf(text: string, folded: string, head: number): number {
  let at = head;
  let end = head;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(folded)?.groups?.word;
    if (!word) break;
    const start = WORD.lastIndex - word.length;
    if (isCapital(text, start)) {
      if (count === 0) break;
      end = WORD.lastIndex;
    } else if (
      !CONNECTORS.has(word) ||
      (count === 0 && !/^(?:of|on|for|to|against)$/.test(word)) ||
      (word === 'and' && end === at && bodyFollows(folded, WORD.lastIndex))
    ) {
      break;
    }
    at = WORD.lastIndex;
  }
  return end;
}

/** "… Committee on X and the Security Council": another name begins. */
function bodyFollows(folded: string, at: number): boolean {
  return /^\s{1,2}(?:the\s)?(?:[\p{L}-]+\s){0,4}(?:committee|commission|council|group|forum|assembly|court|organization|union|institute|centre|center|bank|fund|agency|office|ministry|university)\b/u.test(
    folded.slice(at, at + 90),
  );
}

const TOPIC_WORD = /\s{1,2}(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)/uy;
const TOPIC_ENDS =
  /^(?:который|которая|которой|которого|которые|которых|является|являются|был|была|было|были|будет|будут|имеет|может|должн|проведет|провел|состоял|созда|учрежд|принял|принима|осуществля|а|но|также|что|чтобы|если|согласно|стороны|играет|отмет|подчерк|вступ|обеспеч|рассм|заключ)|(?:тся|ться|лся|лась|лись|ает|яет|ует|ают|яют|уют|ить|(?<!печ)ать|ять)$/u;
const ADJECTIVE_FORM = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ей|ую|юю)$/u;
const DETERMINER =
  /^(?:настоящ|данн|указанн|этот|эта|этой|этого|этому|этим|такой|такая|кажд|люб|друг|иной|своей|своего|нашей|соответствующ|следующ|сопредседател)/u;
const HEADS = /^(?:комисси|подкомисси|комитет|подкомитет|совет(?!ск)|групп|форум|центр|секретариат|трибунал|ассамбле)/u;

export function russianBodyAt(text: string, folded: string, head: Span): Body | null {
  const noun = folded.slice(head.start, head.end);
  let start = head.start;
  let hasCapital = isCapital(text, head.start);
  for (let count = 0; count < 4; count += 1) {
    const from = Math.max(0, start - 40);
    const match = /(?<word>[\p{L}-]+)\s{1,2}$/u.exec(folded.slice(from, start));
    const word = match?.groups?.word;
    if (!match || !word || word.length < 4 || !ADJECTIVE_FORM.test(word) || DETERMINER.test(word)) break;
    const before = from + match.index;
    // A capital before a capital noun: Объединенная Комиссия; before a small one: Совместная комиссия.
    if (!isCapital(text, before) && hasCapital) break;
    start = before;
    hasCapital = hasCapital || isCapital(text, before);
  }
  const topic = topicBehind(text, folded, head.end) ?? membersBehind(text, folded, head);
  const isCommission = /^(?:под)?комисси/.test(noun);
  if (
    topic === null &&
    !(hasCapital && start !== head.start && isCapital(text, start) && !opensSentence(folded, start))
  )
    return null;
  if (topic !== null && !hasCapital && !isCommission) return null;
  if (!hasCapital) start = head.start;
  const end = topic ?? head.end;
  return {
    start,
    end,
    stable: `${noun.slice(0, 5)} ${folded.slice(head.end, end).trim()} ${folded.slice(start, head.start).trim().slice(0, 6)}`,
  };
}

/** по сотрудничеству в области энергетики: to the end of the topic, or to the next body. */
function topicBehind(text: string, folded: string, head: number): number | null {
  let at = head;
  let end: number | null = null;
  let word: string | undefined = '';
  for (let count = 0; count < 18; count += 1) {
    const dash = dashJoins(folded, at, word);
    if (dash !== null) at = dash - 1;
    else if (end !== null && commaDivides(text, folded, at, word, endsTopic)) at += 1;
    TOPIC_WORD.lastIndex = at;
    word = TOPIC_WORD.exec(folded)?.groups?.word;
    if (!word) break;
    if (count === 0 && !/^(?:по|о|об|для)$/.test(word)) break;
    const start = TOPIC_WORD.lastIndex - word.length;
    if (endsTopic(word) || (HEADS.test(word) && isCapital(text, start))) break;
    if (!/^(?:и|в|по|о|об|на|для|с|к|от|из|при|за|под)$/.test(word)) end = TOPIC_WORD.lastIndex;
    at = TOPIC_WORD.lastIndex;
  }
  return end;
}

function endsTopic(word: string): boolean {
  return TOPIC_ENDS.test(word) || isFiniteVerb(word);
}

const MEMBERS =
  /^(?:глав|министров|руководителей|председателей|секретарей|директоров|представителей|командующих|начальников|уполномоченных|губернаторов|управляющих)$/u;
/** приняты, утверждена: what a council has done to other things. */
const SHORT_PARTICIPLE = /(?:нят|ован|дан|лен|шен|чен|жен|ден|сен)[аоы]?$/u;
const GENITIVE = /(?:ов|ев|ей|ий|ых|их|ого|его|ой|[аяыи]|тв|служб|войск|дел|сил|стран)$/u;

/** Совет глав государств, Совет министров обороны: whom a council is made of, in small letters. */
export function membersBehind(text: string, folded: string, head: Span): number | null {
  if (!/^совет(?:а|у|ом|е)?$/.test(folded.slice(head.start, head.end))) return null;
  let at = head.end;
  let end: number | null = null;
  for (let count = 0; count < 10; count += 1) {
    TOPIC_WORD.lastIndex = at;
    const word = TOPIC_WORD.exec(folded)?.groups?.word;
    if (!word || isCapital(text, TOPIC_WORD.lastIndex - word.length)) break;
    if (count === 0 ? !MEMBERS.test(word) : !GENITIVE.test(word) || SHORT_PARTICIPLE.test(word) || endsTopic(word))
      break;
    at = TOPIC_WORD.lastIndex;
    // A council of ministers alone is a cabinet.
    if (count > 0 && word !== 'и') end = at;
  }
  return end;
}

function opensSentence(folded: string, at: number): boolean {
  return /(?:^|[.;:!?]|\n)\s*$/.test(folded.slice(Math.max(0, at - 4), at));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

export const BODY_EVIDENCE: PatternEvidence = {
  rule: 'pattern:body',
  examples: [
    'The ⟦Joint Boundary Commission⟧ shall meet.',
    'They established the ⟦Ad Hoc Committee on Marine Plastic Litter⟧.',
    'The ⟦Chile-Norway Working Group on Renewable Energy⟧ met.',
    'Состоялось заседание ⟦Комиссии по охране лесных озер соседних областей⟧.',
    'Создана ⟦Межправительственная Российско-Индийская комиссия по торгово-экономическому сотрудничеству⟧.',
    'Собралась ⟦Комиссия по транспорту, связи и таможенному сотрудничеству⟧.',
    'Это поручено ⟦Советом руководителей таможенных и почтовых служб⟧ секретариату.',
    'Работа ⟦подкомиссии по сотрудничеству в области энергетики⟧ продолжается.',
    '⟦中韩渔业联合委员会⟧每年举行会议。',
    '双方支持⟦特设政府间技术委员会⟧的工作。',
    '双方愿在⟦中国—巴西高层协调与合作委员会⟧框架内合作。',
  ],
  counterexamples: [
    'The committee met in the afternoon.',
    'Every Committee has a chair.',
    'Создана совместная рабочая группа.',
    '双方成立联合工作组。',
    'The Group of friends met.',
    'They raised their relations to a Comprehensive Strategic Partnership.',
  ],
};
