/** Declarations and statements share their names: with another day behind it, what is named is none that knowledge has. */
import { dateBehind } from '#ingest/patterns/date-behind';
import type { Reading } from '#ingest/reading';
import type { Draft } from './draft.ts';
import { dateBefore } from './find-bracketed-titles.ts';
import { titledInstrument } from './titled.ts';

const OFTEN_NAMED = new Set(['declaration', 'joint-statement', 'communique']);
const DAY = /^\d{4}-\d\d-\d\d$/;

export function otherDay(drafts: readonly Draft[], { text, folded, script }: Reading): readonly Draft[] {
  return drafts.map((draft) => {
    const { entity, start, end, rule } = draft;
    if (!entity || !rule.startsWith('name:') || !OFTEN_NAMED.has(entity.kind ?? '') || !DAY.test(entity.date ?? ''))
      return draft;
    const language = rule.slice(-2);
    if (language !== 'zh' && language !== 'en' && language !== 'ru') return draft;
    const date = dateBehind(folded, end) ?? (language === 'zh' ? dateBefore(folded, start - 1) : null);
    if (date === null || !DAY.test(date) || date.slice(0, 4) === entity.date?.slice(0, 4)) return draft;
    const { kind = 'declaration' } = entity;
    const other = titledInstrument({
      title: text.slice(start, end),
      date,
      issuers: [],
      kind,
      status: 'adopted',
      language,
      script,
    });
    return { ...draft, entity: other, rule: `pattern:other-day/${language}` };
  });
}
