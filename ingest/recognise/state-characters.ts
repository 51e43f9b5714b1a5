/** Chinese one-character names of States: 中方, 中俄, 中、美、俄, 访华. A character alone says little, so the words around it must. */

import type { Knowledge } from '#ingest/knowledge/knowledge';
import { CHARACTER_TRAPS, STRONG_CHARACTERS } from '#ingest/languages/ambiguous-characters';
import { COMMON_WORDS } from '#ingest/languages/common-words-zh';
import { stateBesideRegion, stateCompoundAt } from '#ingest/languages/state-compounds';
import { stateId } from '#model/ids';
import {
  characterEntry,
  characterTable,
  type Found,
  hitOf,
  lastNamed,
  type NamesBefore,
  statesOf,
  type Table,
} from './character-states.ts';
import type { NameHit } from './scan.ts';

/** `names` are those found otherwise: a character within one of them is no name. */
export function findStateCharacters(
  folded: string,
  names: readonly NameHit[],
  knowledge: Knowledge,
): readonly NameHit[] {
  const table = characterTable(knowledge);
  const named = new Set<string>();
  for (const { entries } of names) for (const { type, id } of entries) if (type === 'State') named.add(id);
  const hits: NameHit[] = [];
  let index = 0;
  let from = 0;
  // The stretches between the names.
  for (;;) {
    const name = names[index];
    const to = name ? name.start : folded.length;
    if (to > from) inStretch(folded, from, to, table, named, hits, { names, count: index });
    if (!name) return hits;
    from = Math.max(from, name.end);
    index += 1;
  }
}

/** 中非 is the Central African Republic only where the text names it; elsewhere it is China and Africa. */
const CENTRAL_AFRICA = 'state:CF';
const CENTRAL_AFRICA_SHORT = /^中非(?!洲|法|常|正)/u;
const MOST_STATES = 12;
const BEFORE_ALONE = /[对自向赴访驻援抗涉在来反于入]$/u;
const LIST_SIGNS = '、-—';
const LOOKS_ALONE = '华美俄日韩朝';
/** 方, a quotation mark, and how the words begin that name what belongs to a State. */
const OPENS_BEHIND = '方国"军海空总首外国防政议驻领安使大';
/** 美[著着]名科学家, 俄总统, 美继续资助. */
const BEHIND_ALONE =
  /^(?:总统|总理|首相|外长|外交部|国防部|财长|政府|军方|国会|议会|官员|国务卿|国务院|大使|驻华|驻外|代表团|代表|媒体|领导人|[著着]名|继续|两国|双方|双边|三国|三方|四国|方|关系|边境|贸易|经贸|农产品|企业|商品|军队|联邦|制裁|对华|对俄|对美|对中)/u;

function inStretch(
  folded: string,
  from: number,
  to: number,
  table: Table,
  named: ReadonlySet<string>,
  hits: NameHit[],
  before: NamesBefore,
): void {
  let at = from;
  while (at < to) {
    if (table.isName[folded.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const beside = stateBesideRegion(folded, at);
    if (beside && !trapped(folded, at, at + 1)) {
      hits.push({ start: at, end: at + 1, entries: [characterEntry(stateId(beside))] });
      at += 2;
      continue;
    }
    if (
      named.has(CENTRAL_AFRICA) &&
      CENTRAL_AFRICA_SHORT.test(folded.slice(at, at + 3)) &&
      !trapped(folded, at, at + 1)
    ) {
      hits.push({ start: at, end: at + 2, entries: [characterEntry(CENTRAL_AFRICA)] });
      at += 2;
      continue;
    }
    // Most are parts of other words.
    if (!goesOn(folded, at, to, table) && !mayStandAlone(folded, at)) {
      at += 1;
      continue;
    }
    const compound = stateCompoundAt(folded, at, to);
    if (compound && !trapped(folded, at, at + compound.length)) {
      for (const code of compound) {
        hits.push({ start: at, end: at + 1, entries: [characterEntry(stateId(code))] });
        at += 1;
      }
      continue;
    }
    const run = runAt(folded, at, to, table);
    const accepted = acceptRun(folded, run, table, named);
    for (const one of accepted) hits.push(hitOf(one, table, named, (states) => lastNamed(folded, before, at, states)));
    const past = accepted.at(-1)?.end ?? (run.length > MOST_STATES ? (run.at(-1)?.end ?? 0) : 0);
    at = Math.max(at + 1, past);
  }
}

/** Whether another such character stands next to the one at `at`, or behind a sign of a list. */
function goesOn(folded: string, at: number, to: number, { isName }: Table): boolean {
  if (at + 1 >= to) return false;
  const next = folded.charCodeAt(at + 1);
  if (isName[next] === 1) return true;
  return at + 2 < to && isName[folded.charCodeAt(at + 2)] === 1 && LIST_SIGNS.includes(folded.charAt(at + 1));
}

/** Whether one that stands by itself is worth a closer look. */
function mayStandAlone(folded: string, at: number): boolean {
  return IS_BEHIND[folded.charCodeAt(at + 1)] === 1 || IS_ALONE[folded.charCodeAt(at)] === 1;
}

const IS_BEHIND = flagsOf(OPENS_BEHIND);
const IS_ALONE = flagsOf(LOOKS_ALONE);

/** 1 at the code unit of each character: asked of nearly every place of a Chinese text. */
function flagsOf(characters: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}

/** Characters side by side or in a list: 中俄, 中、法、俄, 中方和俄. */
function runAt(folded: string, at: number, to: number, table: Table): readonly Found[] {
  const run: Found[] = [];
  let next = at;
  while (next < to && table.isName[folded.charCodeAt(next)] === 1) {
    run.push({ start: next, end: next + 1, character: folded.charAt(next) });
    next += 1;
    if (next + 1 < to && table.isName[folded.charCodeAt(next + 1)] === 1 && LIST_SIGNS.includes(folded.charAt(next)))
      next += 1;
  }
  return run;
}

function acceptRun(folded: string, run: readonly Found[], table: Table, named: ReadonlySet<string>): readonly Found[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  // 中中中 is noise and no list.
  if (run.length > MOST_STATES || run.some((found, index) => found.character === run[index + 1]?.character)) return [];
  const sure = (found: Found) =>
    STRONG_CHARACTERS.includes(found.character) || statesOf(found.character, table).some((id) => named.has(id));
  const behind = folded.slice(last.end, last.end + 6);
  const before = folded.slice(Math.max(0, first.start - 4), first.start);
  if (run.length === 1) {
    const isNamed = statesOf(first.character, table).some((id) => named.has(id));
    const accepted = acceptOne(first, before, behind, sure(first), isNamed) && !trapped(folded, first.start, first.end);
    return accepted ? [sideOf(folded, first)] : [];
  }
  // 8日以来: the day of a date, and no list of Japan and Israel.
  if (isDay(first, before) || trapped(folded, first.start, last.end)) {
    return acceptRun(folded, run.slice(1), table, named);
  }
  if (run.every(sure) && !isSpelling(run) && !isPartOfWords(folded, run)) {
    if (folded[last.end] === '方' && folded[last.end + 1] !== '面') return [...run.slice(0, -1), sideOf(folded, last)];
    return run;
  }
  return [];
}

/** Most often one of these is of the pair: 中塞, 俄哈, 菲美. */
const LEADING = '中俄美';

/** 卡斯特罗, 马德里: characters side by side of which none or hardly any is a State's strongest spell a foreign name. */
function isSpelling(run: readonly Found[]): boolean {
  return run.some((found, index) => {
    const next = run[index + 1];
    if (!next || next.start > found.end) return false;
    const weak = [found, next].filter(({ character }) => !STRONG_CHARACTERS.includes(character)).length;
    const leads = LEADING.includes(found.character) || LEADING.includes(next.character);
    return weak === 2 || (weak === 1 && !leads);
  });
}

/** 司法, 以及, 中文: a run that is a word, or whose ends belong to the words beside it, and holds more than the strongest. */
function isPartOfWords(folded: string, run: readonly Found[]): boolean {
  const first = run[0]?.start ?? 0;
  const last = run.at(-1)?.start ?? 0;
  if (COMMON_WORDS.has(folded.slice(first - 1, first + 1)) || COMMON_WORDS.has(folded.slice(last, last + 2)))
    return true;
  return run.some(({ start }) => start < last && COMMON_WORDS.has(folded.slice(start, start + 2)));
}

function isDay({ character }: Found, before: string): boolean {
  return character === '日' && /[\d一二三四五六七八九十今昨明即当节生近每次末旬效]$/u.test(before);
}

function acceptOne(found: Found, before: string, behind: string, sure: boolean, named: boolean): boolean {
  if (isDay(found, before)) return false;
  if (behind.startsWith('方') && !/^方(?:面|法|式|便|针|案|向|位|程|圆|略|块|阵|才)/u.test(behind)) {
    return sure;
  }
  // 同哈"光明之路"对接: the programme of a State that the text names.
  if (sure && behind.startsWith('"') && /[将把同与和及、]$/u.test(before)) return true;
  // 缔约国, 爱国: another word.
  if (named && OWN_COUNTRY.test(behind))
    return ![`${before.slice(-1)}${found.character}`, `${found.character}国`].some((word) => COMMON_WORDS.has(word));
  // 菲军, 驻南使馆: what belongs to a State that the text names.
  if (sure && OF_A_STATE.test(behind)) return BEFORE_STATE.test(before);
  if (sure && before.endsWith('驻') && /^(?:使馆|大使|总领)/u.test(behind)) return true;
  if (!LOOKS_ALONE.includes(found.character)) return false;
  if (found.character === '华') {
    return (
      /(?:[对访来赴驻在援涉侵自输销反]|入)$/u.test(before) &&
      !/^(?:人|侨|裔|语|文|府|夏|盛|丽|尔|沙|盛顿|东|南|北|中|为)/u.test(behind)
    );
  }
  if (!/[好丽元洲学术观满化味育德国式金食女军籍]/u.test(behind[0] ?? '') && BEFORE_ALONE.test(before)) {
    return ALONE_AFTER_PREPOSITION.test(`${before.slice(-1)}${found.character}${behind.slice(0, 2)}`);
  }
  return BEHIND_ALONE.test(behind) && !/[赞完优精壮华健鲜甜柔秀审善之]$/u.test(before);
}

const OF_A_STATE =
  /^(?:军人|军队|军方|海军|空军|海警|总统|总理|首相|外长|外交部|国防部|防长|政府|国会|议会|驻华|驻[中美俄]|外交官|领导人|安全部队)/u;
/** The end of another word before it makes it none: a name of a place or person. */
const BEFORE_STATE = /(?:^|[^一-鿿]|[和与及同向对使据由在被致称是为以了并后前,、。：])$/u;

const ALONE_AFTER_PREPOSITION =
  /^(?:[对自向赴访驻援抗涉反][美俄](?!好|丽|元)|[对赴访驻反抗][日韩朝](?![常益前后程内文语元起夕光子本鲜着向阳阴廷]))/u;

/** 史国, of a State that the text names: as texts in traditional script write it. */
const OWN_COUNTRY = /^国(?![家际民防务会内土旗力策产外事有宝都])/u;

/** 中方 is one name of both characters, and so is 史国. */
function sideOf(folded: string, found: Found): Found {
  if (OWN_COUNTRY.test(folded.slice(found.end, found.end + 2))) return { ...found, end: found.end + 1 };
  return folded[found.end] === '方' && !/^方(?:面|法|式|便|针|案|向)/u.test(folded.slice(found.end, found.end + 2))
    ? { ...found, end: found.end + 1 }
    : found;
}

const TRAPS = new RegExp(CHARACTER_TRAPS.join('|'), 'gu');
const AROUND = 4;

function trapped(folded: string, start: number, end: number): boolean {
  const from = Math.max(0, start - AROUND);
  TRAPS.lastIndex = 0;
  const around = folded.slice(from, end + AROUND);
  for (let match = TRAPS.exec(around); match; match = TRAPS.exec(around)) {
    const trapStart = from + match.index;
    if (trapStart <= start && trapStart + match[0].length > start) return true;
    if (trapStart < end && trapStart + match[0].length > end && match[0].length > 2) return true;
  }
  return false;
}
