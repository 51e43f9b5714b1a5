/** A long title taken up by its beginning: Договор о стратегическом партнерстве for … между … и …. */
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';

const LEAST = 12;

/** Drafts in reading order; a shortened title takes the entity of the one earlier title that holds it and has its kind. */
export function shortenedTitles(drafts: readonly Draft[]): readonly Draft[] {
  const earlier = new Map<string, { readonly entity: Entity; readonly tail: string }>();
  return drafts.map((draft) => {
    const { entity } = draft;
    if (
      entity?.type !== 'Instrument' ||
      draft.form !== 'name' ||
      !/^pattern:(?:capitalised|bracketed|unbracketed)-title/.test(draft.rule)
    ) {
      return draft;
    }
    const tail = tailOf(entity.name);
    if (entity.date === undefined && tail.length >= LEAST && !earlier.has(entity.id)) {
      const holders = [...earlier.values()].filter(
        (title) => title.entity.kind === entity.kind && title.tail.length > tail.length && title.tail.includes(tail),
      );
      const [only] = holders;
      if (only && holders.length === 1)
        return { ...draft, entity: only.entity, rule: 'coreference:shortened-title', form: 'short' };
    }
    if (earlier.size < MOST_TITLES) earlier.set(entity.id, { entity, tail });
    return draft;
  });
}

const MOST_TITLES = 200;

/** The title without its first word, whose case changes. */
function tailOf(name: string): string {
  const folded = fold(name).replace(/[《》"]/gu, '');
  return /^[а-яё]/u.test(folded) ? folded.replace(/^\S+\s/u, '') : folded;
}
