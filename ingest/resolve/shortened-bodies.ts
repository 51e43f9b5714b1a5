/** A body taken up by how its name begins: the Joint Commission for … on Fisheries, Делового совета for Деловой совет ШОС. */
import type { Entity } from '#model/annotated-document';
import type { Draft } from './draft.ts';

const MOST_BODIES = 300;

type Body = { readonly entity: Entity; readonly words: readonly string[] };

/** Drafts in reading order; what only a pattern reads takes the one body named before whose name it begins. */
export function shortenedBodies(drafts: readonly Draft[], folded: string): readonly Draft[] {
  const earlier = new Map<string, Body>();
  return drafts.map((draft) => {
    const { entity, start, end, rule, form } = draft;
    if (entity?.type !== 'Organisation' || form !== 'name' || /[一-鿿]/u.test(folded.charAt(start))) return draft;
    const words = wordsOf(folded.slice(start, end));
    const isRead = rule.startsWith('pattern:body');
    if (isRead && words.length > 1 && !earlier.has(entity.id)) {
      const meant = [...earlier.values()].filter((body) => beginsWith(body.words, words));
      const [only] = meant;
      if (only && meant.length === 1)
        return { ...draft, entity: only.entity, rule: 'coreference:shortened-name', form: 'short' };
    }
    if (earlier.size < MOST_BODIES && !earlier.has(entity.id)) earlier.set(entity.id, { entity, words });
    return draft;
  });
}

function beginsWith(longer: readonly string[], words: readonly string[]): boolean {
  return longer.length > words.length && words.every((word, index) => longer[index] === word);
}

/** Russian words without what changes with their case. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^[а-яё]/u.test(word) ? word.slice(0, Math.max(4, word.length - 3)) : word));
}
