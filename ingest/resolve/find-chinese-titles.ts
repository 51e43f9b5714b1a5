/** Chinese titles without brackets: 中美联合声明, 中俄睦邻友好合作条约, and what is still to be made: 制定联合国打击…公约. */
import { chineseKind } from '#ingest/patterns/titles-zh';
import { CHARACTER_KIND, HAN } from '#ingest/recognise/characters';
import type { NameHit, TriggerHit } from '#ingest/recognise/scan';
import type { Draft } from './draft.ts';
import { dateBefore, isPlanned, type TitleContext } from './find-bracketed-titles.ts';
import { namesBefore } from './nearby-names.ts';
import { titledInstrument } from './titled.ts';

const REACH = 40;
/** What cannot stand within such a title: it would be a sentence. */
const NO_TITLE = /[发签达履遵执依按根缔宣在就将对已曾了着过并或又也是有各其该此些上述这那两双等所]/u;
const WITHIN = /^(?:关于[^,。;、《》"]{1,40}的?)?[^,。;、《》"的]{0,14}$/u;
const JOINED = /^(?:政府)?(?:和|与|同|及|、|-|—)?$/u;
const NOUNS = new Set([
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'declaration',
  'joint-statement',
  'communique',
  'memorandum',
  'charter',
  'initiative',
]);

export function findChineseTitles(context: TitleContext, triggers: readonly TriggerHit[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let done = 0;
  for (const trigger of triggers) {
    if (trigger.trigger !== 'title-zh' || trigger.start < done) continue;
    const draft = draftAt(context, trigger);
    if (!draft || draft.start < done) continue;
    drafts.push(draft);
    done = draft.end;
  }
  return drafts;
}

function draftAt(context: TitleContext, trigger: TriggerHit): Draft | null {
  const { text, folded } = context.reading;
  const opener = openingNames(folded, context.names, trigger.start);
  const first = opener[0];
  const last = opener.at(-1);
  if (!first || !last) return null;
  const end = trigger.end;
  if (opener.length === 1 && first.entries[0]?.type !== 'Organisation') return null;
  const between = folded.slice(last.end, trigger.start);
  const kind = chineseKind(folded.slice(first.start, end));
  if (kind === null || !NOUNS.has(kind)) return null;
  const states = opener.flatMap(({ entries }) => entries.slice(0, 1)).filter(({ type }) => type === 'State');
  const planned = isPlanned(folded, first.start);
  const isBilateral =
    states.length > 1 && WITHIN.test(between) && (between.startsWith('关于') || !NO_TITLE.test(between));
  const isUnderWay =
    planned && between.length >= 2 && !/[,。;、《》"]/u.test(between) && first.entries[0]?.type === 'Organisation';
  if (!isBilateral && !isUnderWay) return null;
  if (CHARACTER_KIND[folded.charCodeAt(end)] === HAN && /^[书员国方组机集汇]/u.test(folded[end] ?? '')) return null;
  const entity = titledInstrument({
    title: text.slice(first.start, end),
    date: dateBefore(folded, first.start),
    issuers: states.map(({ id }) => id),
    kind,
    status: planned ? 'planned' : 'adopted',
    language: 'zh',
    script: context.reading.script,
  });
  return { start: first.start, end, entity, candidates: [], rule: 'pattern:unbracketed-title/zh', form: 'name' };
}

/** The names that a title may open with: States side by side or joined by 和, or one organisation. */
function openingNames(folded: string, names: readonly NameHit[], at: number): readonly NameHit[] {
  const opener: NameHit[] = [];
  let next: NameHit | null = null;
  for (const name of namesBefore(names, at)) {
    const type = name.entries[0]?.type;
    if (name.start < at - REACH) break;
    if (!next) {
      if ((type !== 'State' && type !== 'Organisation') || folded[name.end - 1] === '方') break;
      opener.unshift(name);
      if (type === 'Organisation') break;
      next = name;
      continue;
    }
    if (type !== 'State' || !JOINED.test(folded.slice(name.end, next.start)) || folded[name.end - 1] === '方') break;
    opener.unshift(name);
    next = name;
  }
  return opener;
}
