/** What to call an entity where there is little room, and in which language that name is. */
import type { Entity } from '#model/annotated-document';
import type { NameLanguage } from '#model/language';

export type Named = { readonly text: string; readonly lang: string };

const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Bilateral titles all begin alike; what they are about comes after these words. */
const ABOUT = /^.{4,120}?(?:關於|关于| concerning | regarding | on the | on | об | о )(?<rest>.{6,})$/u;

export function nameIn(entity: Entity, tag: string): Named {
  const text = entity.names[tag as NameLanguage]?.[0];
  return text === undefined ? { text: entity.name, lang: languageOf(entity.name, tag) } : { text, lang: tag };
}

/** A symbol where there is one, else the name in the given language cut to what it is about. */
export function captionIn(entity: Entity, tag: string): Named {
  const symbol = entity.identifiers.unSymbol;
  if (symbol) return { text: symbol, lang: 'en' };
  const named = nameIn(entity, tag);
  return { text: shorten(named.text), lang: named.lang };
}

export function shorten(name: string): string {
  const room = HAN.test(name) ? 16 : 30;
  if (name.length <= room) return name;
  const rest = ABOUT.exec(name)?.groups?.rest ?? name;
  return rest.length <= room ? rest : `${rest.slice(0, room - 1).trimEnd()}…`;
}

/** Han characters alone do not say which form: then the language around them decides. */
export function languageOf(text: string, around = 'zh-Hans'): string {
  if (HAN.test(text)) return around.startsWith('zh') ? around : 'zh-Hans';
  return CYRILLIC.test(text) ? 'ru' : 'en';
}
