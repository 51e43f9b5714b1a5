/** The nouns by which a name may be taken up again: Treaty for the North Atlantic Treaty, 条约, договор. */
import { BODY_NOUNS_EN, BODY_NOUNS_ZH } from '#ingest/languages/body-nouns';
import { CHINESE_NOUNS, ENGLISH_NOUNS, RUSSIAN_NOUNS } from '#ingest/languages/instrument-kinds';
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';

const MORE_BODIES = [
  'organization',
  'organisation',
  'union',
  'court',
  'bank',
  'fund',
  'agency',
  'authority',
  'mission',
  'office',
  'conference',
  'association',
  'community',
];
const ENGLISH_BODIES: ReadonlySet<string> = new Set([...BODY_NOUNS_EN, ...MORE_BODIES]);
const RUSSIAN_BODIES = [
  'комисси',
  'подкомисси',
  'комитет',
  'совет',
  'групп',
  'форум',
  'центр',
  'союз',
  'организаци',
  'ассамбле',
  'суд',
  'фонд',
  'банк',
  'агентств',
  'содружеств',
];

export function russianBodyNoun(word: string): string | null {
  return RUSSIAN_BODIES.find((stem) => word.startsWith(stem) && word.length - stem.length <= 3) ?? null;
}

export function russianInstrumentNoun(word: string): string | null {
  return RUSSIAN_NOUNS.find(({ noun }) => word.startsWith(noun))?.noun ?? null;
}

const CHINESE_INSTRUMENTS = CHINESE_NOUNS.map(({ noun }) => noun);
const CHINESE_BODIES = [...BODY_NOUNS_ZH, '组织', '联盟', '法院', '集团', '银行', '基金', '大会', '机构', '委会'];

const cache = new WeakMap<Entity, ReadonlySet<string>>();

/** Of all names that the entity is known by and of the one printed. */
export function headNouns(entity: Entity, printed: string): ReadonlySet<string> {
  let known = cache.get(entity);
  if (!known) {
    const found = new Set<string>();
    for (const name of [entity.name, ...Object.values(entity.names).flat()]) addNouns(fold(name), entity.type, found);
    cache.set(entity, found);
    known = found;
  }
  const all = new Set(known);
  addNouns(fold(printed), entity.type, all);
  return all;
}

/** The nouns of an instrument's or a body's name in a few words. */
export function nounsIn(words: string, type: 'Instrument' | 'Organisation'): ReadonlySet<string> {
  const found = new Set<string>();
  addNouns(fold(words), type, found);
  return found;
}

function addNouns(name: string, type: Entity['type'], into: Set<string>): void {
  for (const word of name.split(/[^\p{L}]+/u)) {
    if (type === 'Instrument') {
      if (ENGLISH_NOUNS.has(word)) into.add(word);
      const russian = russianInstrumentNoun(word);
      if (russian) into.add(russian);
    } else if (type === 'Organisation') {
      if (ENGLISH_BODIES.has(word)) into.add(word);
      const russian = russianBodyNoun(word);
      if (russian) into.add(russian);
    }
  }
  for (const noun of type === 'Instrument' ? CHINESE_INSTRUMENTS : type === 'Organisation' ? CHINESE_BODIES : []) {
    if (name.endsWith(noun)) into.add(noun);
  }
}
