/** A title taken up by its beginning, or by its kind and date: the Convention of 1 March 1954, Протокол 1967 года. */
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';
import { nounsIn } from './head-nouns.ts';

const LEAST = 12;
const MOST_TITLES = 200;
const PATTERN_TITLE = /^pattern:(?:capitalised|bracketed|unbracketed)-title/;

type Printed = { readonly entity: Entity; readonly words: readonly string[] };
type Title = { readonly entity: Entity; readonly tail: string };

/** Drafts in reading order; a shortened title takes the entity of the one earlier title that it can mean. */
export function shortenedTitles(drafts: readonly Draft[], folded: string): readonly Draft[] {
  const earlier = new Map<string, Title>();
  const dated = new Map<string, Map<string, Entity>>();
  const printed = new Map<string, Printed>();
  return drafts.map((draft) => {
    const { entity } = draft;
    if (entity?.type !== 'Instrument' || draft.form !== 'name') return draft;
    const isRead = PATTERN_TITLE.test(draft.rule);
    const words = wordsOf(folded.slice(draft.start, draft.end));
    const only = isRead
      ? (byKindAndDate(entity, dated) ?? byBeginning(entity, earlier) ?? byWords(entity, words, printed))
      : null;
    if (only) return { ...draft, entity: only, rule: 'coreference:shortened-title', form: 'short' };
    const year = entity.date?.slice(0, 4);
    if (year && (dated.get(year)?.size ?? 0) < MOST_TITLES) {
      const those = dated.get(year) ?? new Map<string, Entity>();
      dated.set(year, those.set(entity.id, entity));
    }
    if (printed.size < MOST_TITLES && !printed.has(entity.id)) printed.set(entity.id, { entity, words });
    if (isRead && earlier.size < MOST_TITLES) earlier.set(entity.id, { entity, tail: tailOf(entity.name) });
    return draft;
  });
}

/** Договор о стратегическом партнерстве for … между … и …: the title that holds it and has its kind. */
function byBeginning(entity: Entity, earlier: ReadonlyMap<string, Title>): Entity | null {
  const tail = tailOf(entity.name);
  if (entity.date !== undefined || tail.length < LEAST || earlier.has(entity.id)) return null;
  const holders = [...earlier.values()].filter(
    (title) => title.entity.kind === entity.kind && title.tail.length > tail.length && title.tail.includes(tail),
  );
  return holders.length === 1 ? (holders[0]?.entity ?? null) : null;
}

/** Основополагающий акт, Founding Act: the one instrument whose printed name begins with these words. */
function byWords(entity: Entity, words: readonly string[], printed: ReadonlyMap<string, Printed>): Entity | null {
  if (entity.date !== undefined || words.length < 2 || /^(?:совм|joint)/.test(words[0] ?? '') || printed.has(entity.id))
    return null;
  const meant = [...printed.values()].filter(
    (other) => other.words.length > words.length && words.every((word, index) => other.words[index] === word),
  );
  return meant.length === 1 ? (meant[0]?.entity ?? null) : null;
}

/** Russian words without what changes with their case; Chinese names have none. */
function wordsOf(name: string): readonly string[] {
  if (/[一-鿿]/u.test(name)) return [];
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^[а-яё]/u.test(word) ? word.slice(0, Math.max(4, word.length - 3)) : word));
}

/** The one instrument of that noun and day, or of that noun and year where no more is printed. */
function byKindAndDate(entity: Entity, dated: ReadonlyMap<string, ReadonlyMap<string, Entity>>): Entity | null {
  const { date } = entity;
  if (date === undefined || !isBare(entity.name)) return null;
  const noun = [...nounsIn(entity.name, 'Instrument')][0];
  if (noun === undefined) return null;
  const those = [...(dated.get(date.slice(0, 4))?.values() ?? [])].filter(
    (other) =>
      (other.date?.startsWith(date) || date.startsWith(other.date ?? ' ')) &&
      Object.values({ ...other.names, own: [other.name] })
        .flat()
        .some((name) => nounsIn(name, 'Instrument').has(noun)),
  );
  return those.length === 1 ? (those[0] ?? null) : null;
}

/** Convention, Joint Statement, Договор: what it is and nothing of what about. */
function isBare(name: string): boolean {
  return /^(?:(?:joint|said|совместн\p{L}{2,3})\s)?\p{L}+$/u.test(fold(name)) && !/[一-鿿]/u.test(name);
}

/** The title without its first word, whose case changes. */
function tailOf(name: string): string {
  const folded = fold(name).replace(/[《》"]/gu, '');
  return /^[а-яё]/u.test(folded) ? folded.replace(/^\S+\s/u, '') : folded;
}
