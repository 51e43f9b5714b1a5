/** Instruments whose titles stand in 《》 or, where the last word is an instrument's, in quotation marks. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import { dateBehind } from '#ingest/patterns/date-behind';
import { dateAt } from '#ingest/patterns/dates';
import { type BracketedTitle, bracketedTitleAt } from '#ingest/patterns/titles-zh';
import type { Reading } from '#ingest/reading';
import { CHARACTER_KIND, HAN } from '#ingest/recognise/characters';
import type { NameHit, TriggerHit } from '#ingest/recognise/scan';
import type { Draft } from './draft.ts';
import { namesWithin } from './nearby-names.ts';
import type { ShortForm } from './short-forms.ts';
import { titledInstrument } from './titled.ts';

export type TitleContext = {
  readonly reading: Reading;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
};

/** A quoted phrase longer than this is a quotation and no title. */
const MAX_QUOTED = 60;

export type BracketedTitles = { readonly drafts: readonly Draft[]; readonly short: readonly ShortForm[] };

export function findBracketedTitles(context: TitleContext, triggers: readonly TriggerHit[]): BracketedTitles {
  const { text, folded } = context.reading;
  const drafts: Draft[] = [];
  const short: ShortForm[] = [];
  let done = 0;
  for (const trigger of triggers) {
    if (trigger.trigger !== 'bracket' || trigger.start < done) continue;
    const title = bracketedTitleAt(text, folded, trigger.start);
    if (!title) continue;
    if (isShortForm(title)) {
      const { start, end } = title;
      const date = dateBefore(folded, start - 1);
      short.push({ start, end, language: 'zh', type: 'Instrument', isMarked: true, date });
      done = title.close;
      continue;
    }
    const draft = fromTitle(context, title);
    if (draft) drafts.push(draft);
    if (draft || title.bracket !== '《') done = title.close;
  }
  return { drafts, short };
}

/** 《条约》 alone is a short form: its antecedent is looked for when all titles are known. */
function isShortForm(title: BracketedTitle): boolean {
  return title.bracket === '《' && title.kind !== null && title.end - title.start <= 3;
}

function fromTitle(context: TitleContext, title: BracketedTitle): Draft | null {
  const { text, folded } = context.reading;
  const span = { start: title.start, end: title.end };
  const inside = namesWithin(context.names, title.start, title.end);
  const whole = inside.find((name) => name.start === title.start && name.end === title.end);
  const known = whole?.entries.find(({ type }) => type === 'Instrument');
  if (known) {
    return { ...span, entity: entityOf(context.knowledge, known.id), candidates: [], rule: known.rule, form: 'name' };
  }
  if (title.kind === null || !isTitle(text, title)) return null;
  const issuers = inside.flatMap(({ entries }) => entries.slice(0, 1)).filter(({ type }) => type === 'State');
  const entity = titledInstrument({
    title: text.slice(title.start, title.end),
    date: dateBefore(folded, title.start - 1) ?? dateBehind(folded, title.close),
    issuers: title.kind === 'law' ? [] : issuers.map(({ id }) => id),
    kind: title.kind,
    status: isPlanned(folded, title.start - 1) ? 'planned' : 'adopted',
    language: 'zh',
    script: context.reading.script,
  });
  return { ...span, entity, candidates: [], rule: 'pattern:bracketed-title/zh', form: 'name' };
}

/** Quotation marks hold titles, slogans and speech alike: only Han text with a long enough title counts. */
function isTitle(text: string, title: BracketedTitle): boolean {
  if (title.bracket === '《')
    return CHARACTER_KIND[text.charCodeAt(title.end - 1)] === HAN || /[)）\d]/.test(text[title.end - 1] ?? '');
  const inside = text.slice(title.start, title.end);
  return (
    inside.length >= 5 &&
    inside.length <= MAX_QUOTED &&
    CHARACTER_KIND[text.charCodeAt(title.end - 1)] === HAN &&
    !/[，。；！？,;!?]/u.test(inside) &&
    title.kind !== null &&
    QUOTED_KINDS.has(title.kind) &&
    !/^(?:[就由将在我要应须]|他们|必须)/u.test(inside)
  );
}

const QUOTED_KINDS = new Set([
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'declaration',
  'joint-statement',
  'communique',
  'initiative',
  'memorandum',
]);

const ACT_BETWEEN =
  /^(?:[^。；;，,、《》]{0,14}?)(?:签署|签订|通过|缔结|发表|达成|制定|颁布|商定|公布|发布|订立|核准|批准|签定|签字|修订|议定|宣布|提出|订于)?(?:并(?:签署|通过|生效|发表)|[、并,](?:同年|次年|翌年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起)?生效)?[的之]?(?:关于)?$/u;
/** 1974年5月31日,两国领导人签署《…》: the date of the sentence is that of the signing. */
const SIGNED_THEN = /^,[^。；;，,、《》]{0,14}(?:签署|签订|缔结|发表|达成|签定|通过)了?$/u;
const BEFORE = 60;
const DATE_START = /(?:\d{4}|[〇一二三四五六七八九○零]{4}|民国\s?\d{1,3})\s?年/gu;

/** 2016年6月25日签署的《…》, 2015年2月12日在明斯克通过并签署的《…》: the nearest date before, with nothing but its signing between. */
export function dateBefore(folded: string, at: number): string | null {
  const from = Math.max(0, at - BEFORE);
  const stretch = folded.slice(from, at);
  let found: string | null = null;
  for (const match of stretch.matchAll(DATE_START)) {
    const date = dateAt(folded, from + match.index);
    if (!date || date.end > at) continue;
    const between = folded.slice(date.end, at);
    if (ACT_BETWEEN.test(between) || SIGNED_THEN.test(between)) found = date.date;
  }
  return found;
}

/** 制定《…公约》, 尽早缔结《…条约》: what is still to be made. */
export function isPlanned(folded: string, at: number): boolean {
  return (
    /(?:早日|尽早|尽快|谈判|推动|启动|商签|着手|继续)?(?:制定|起草|谈判|商签|商谈|拟定|拟订|谈判达成)(?:一项|新的|有关|关于)?$/u.test(
      folded.slice(Math.max(0, at - 14), at),
    ) && !/(?:已|共同|经|了)(?:制定|起草|拟定)$/u.test(folded.slice(Math.max(0, at - 14), at))
  );
}
