/** The names of the knowledge, each with what its rule and its match depend on. */

import { hasTextOfItsOwn, isNumbered, textId } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { InstrumentRow, KnowledgeRow, Names } from '#ingest/knowledge/rows';
import { decline } from '#ingest/languages/ru/decline';
import type { EntityType } from '#model/annotated-document';
import { FOLDED_UNIT } from '#model/fold';
import { type LexiconScript, scriptOfUnit } from './lexicon-script.ts';

export type NameSort = 'name' | 'acronym' | 'weak' | 'weak-acronym' | 'side';

export type KnownName = {
  readonly row: { readonly id: string };
  readonly type: EntityType;
  /** Where a name comes from, as its rule says: `name` or `user`. */
  readonly source: 'name' | 'user';
  readonly language: string;
  readonly sort: NameSort;
  /** Without its article. */
  readonly printed: string;
  /** Matched with its case. */
  readonly cased: boolean;
  readonly declines: boolean;
};

const CASED = /^[\p{Lu}\p{N}.-]+$/u;

type Origin = Pick<KnownName, 'row' | 'type' | 'source'>;

/** Those that begin in the script, and those that begin with what all scripts share. */
export type KnownNames = { readonly own: readonly KnownName[]; readonly common: readonly KnownName[] };

export function knownNames(knowledge: Knowledge, script: LexiconScript): KnownNames {
  const own: KnownName[] = [];
  const common: KnownName[] = [];
  const add = ({ row, type, source }: Origin, language: string, sort: NameSort, name: string) => {
    const hasArticle = name.startsWith('the ') || name.startsWith('The ');
    const begins = scriptOfUnit(FOLDED_UNIT[name.charCodeAt(hasArticle ? 4 : 0)] ?? 0);
    if (begins !== script && begins !== 'Zyyy') return;
    const printed = hasArticle ? name.slice(4) : name;
    const cased = sort === 'acronym' || (sort === 'weak' && CASED.test(printed));
    const into = begins === script ? own : common;
    const known = { row, type, source, language, sort, printed, cased, declines: language === 'ru' && !cased };
    into.push(known);
    if (sort !== 'name') return;
    for (const other of wordings(language, printed)) into.push({ ...known, printed: other });
  };
  const addAll = (origin: Origin, list: Names | undefined, sort: NameSort) => {
    for (const language in list) {
      for (const name of list[language as keyof Names] ?? []) add(origin, language, sort, name);
    }
  };
  const addRow = (row: KnowledgeRow, type: EntityType, source: 'name' | 'user' = 'name') => {
    const origin: Origin = { row, type, source };
    addAll(origin, row.names, 'name');
    addAll(origin, row.acronyms, 'acronym');
    addAll(origin, row.weak, 'weak');
    if (type === 'Instrument') for (const name of bracketed(row)) add(origin, 'en', 'name', name);
  };
  for (const row of knowledge.states) {
    addRow(row, 'State');
    const origin: Origin = { row, type: 'State', source: 'name' };
    for (const name of script === 'Cyrl' ? appositions(row.names.ru ?? []) : []) add(origin, 'ru', 'name', name);
    for (const adjective of row.adjectives?.en ?? []) {
      for (const noun of ['side', 'party']) add(origin, 'en', 'side', `${adjective} ${noun}`);
    }
    for (const adjective of row.adjectives?.ru ?? []) add(origin, 'ru', 'side', `${feminine(adjective)} сторона`);
  }
  for (const row of knowledge.organisations) addRow(row, 'Organisation');
  for (const row of knowledge.instruments) {
    if (row.unSymbol === undefined) addRow(row, 'Instrument');
    else if (hasTextOfItsOwn(row)) addText(row, addAll);
  }
  for (const row of knowledge.places) addRow(row, 'Place');
  for (const row of knowledge.users) addRow(row, row.type, 'user');
  return { own, common };
}

/** Numbers are read by patterns; the names are those of the text that the resolution adopts. */
function addText(row: InstrumentRow, addAll: (origin: Origin, list: Names | undefined, sort: NameSort) => void): void {
  const origin: Origin = { row: { id: textId(row.id) }, type: 'Instrument', source: 'name' };
  addAll(origin, unnumbered(row.names), 'name');
  addAll(origin, row.acronyms, 'acronym');
  addAll(origin, row.weak, 'weak');
}

function unnumbered(names: Names): Names {
  return Object.fromEntries(
    Object.entries(names).map(([language, list]) => [language, list.filter((name: string) => !isNumbered(name))]),
  );
}

/** Southeast Asia Nuclear Weapon-Free Zone (SEANWFZ) Treaty: the letters in brackets before the noun. */
function bracketed({ names, acronyms }: KnowledgeRow): readonly string[] {
  return (acronyms?.en ?? []).flatMap((acronym) =>
    (names.en ?? []).flatMap((name) => {
      const noun = NOUN_LAST.exec(name)?.[0];
      return noun === undefined ? [] : [`${name.slice(0, -noun.length)} (${acronym.replace(noun, '')})${noun}`];
    }),
  );
}

const NOUN_LAST = / (?:Treaty|Convention|Agreement|Protocol|Partnership)$/;

const UN_IN_FULL = 'Организации Объединенных Наций';

/** Ways of writing that any name may have: the United Nations in full or by its letters, a dash without its blanks. */
function wordings(language: string, name: string): readonly string[] {
  const found: string[] = [];
  if (language === 'en') {
    if (name.startsWith('United Nations ')) found.push(`UN ${name.slice('United Nations '.length)}`);
  } else if (language === 'ru') {
    if (name.endsWith(' ООН') || name.includes(' ООН ')) found.push(name.replace(' ООН', ` ${UN_IN_FULL}`));
    else if (name.includes(UN_IN_FULL)) found.push(name.replace(UN_IN_FULL, 'ООН'));
    else if (name.includes('Организации Объединённых Наций'))
      found.push(name.replace('Организации Объединённых Наций', 'ООН'));
    found.push(...withParticiple(name));
  }
  if (name.includes(' — ') || name.includes(' – ')) found.push(name.replace(/\s[—–]\s/gu, '-'));
  return found;
}

/** Протокол …, дополняющий Конвенцию …: the participle changes with the noun before it. */
function withParticiple(name: string): readonly string[] {
  const comma = name.indexOf('щ');
  const found = comma < 0 ? null : PARTICIPLE.exec(name);
  if (!found?.groups) return [];
  const { stem = '', ending = '', reflexive = '' } = found.groups;
  const forms =
    ending === 'ий' ? ['его', 'ему', 'им', 'ем'] : ending === 'ая' ? ['ей', 'ую'] : ['его', 'ему', 'им', 'ем'];
  return forms.map((form) => name.replace(found[0], `, ${stem}${form}${reflexive} `));
}

const PARTICIPLE = /, (?<stem>[а-яё]{3,}щ)(?<ending>ий|ая|ее)(?<reflexive>ся)? /u;

/** Республика Индия: Республики Индии, Республикой Индией, where the short name takes a case of its own. */
function appositions(names: readonly string[]): readonly string[] {
  return names.flatMap((full) => {
    const short = names.find((name) => full.endsWith(` ${name}`)) ?? LAST_NAME.exec(full)?.groups?.name;
    if (short === undefined) return [];
    const { heads, tail } = decline(short);
    const before = full.slice(0, -short.length);
    return heads.slice(1).map((head) => `${before}${head}${tail}`);
  });
}

/** Союзная Республика Югославия. */
const LAST_NAME = /Республика (?<name>\p{Lu}\p{Ll}+я)$/u;

/** российский → российская. */
function feminine(adjective: string): string {
  return adjective.replace(/(?:ый|ий|ой)$/u, 'ая');
}
