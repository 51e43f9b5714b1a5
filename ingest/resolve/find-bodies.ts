/** Bodies that no knowledge row has but whose names show themselves: Joint Boundary Commission, 中韩渔业联合委员会, Комиссия по …. */

import { entityOf } from '#ingest/knowledge/entities';
import { englishBodyAt, membersBehind, russianBodyAt } from '#ingest/patterns/bodies';
import type { NameHit, TriggerHit } from '#ingest/recognise/scan';
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import { namedOrganisationId } from '#model/ids';
import type { Language } from '#model/language';
import type { Span } from '#model/span';
import type { Draft } from './draft.ts';
import type { TitleContext } from './find-bracketed-titles.ts';
import { namesBefore } from './nearby-names.ts';
import type { ShortForm } from './short-forms.ts';

export type BodyName = Span & { readonly stable: string };

export type Bodies = { readonly drafts: readonly Draft[]; readonly short: readonly ShortForm[] };

export function findBodies(context: TitleContext, triggers: readonly TriggerHit[]): Bodies {
  const { text, folded } = context.reading;
  const drafts: Draft[] = [];
  const short: ShortForm[] = [];
  const councils = knownCouncils(context);
  let done = 0;
  const put = (body: BodyName | null, language: Language) => {
    if (!body || body.start < done) return;
    const council = language === 'ru' ? councils.get(membersOf(folded, body)) : null;
    drafts.push({
      start: body.start,
      end: body.end,
      entity: council ?? bodyEntity(text.slice(body.start, body.end), body.stable, language),
      candidates: [],
      rule: council ? 'coreference:short-form' : `pattern:body/${language}`,
      form: council ? 'short' : 'name',
    });
    done = body.end;
  };
  for (const trigger of triggers) {
    if (trigger.start < done) continue;
    const language = trigger.trigger === 'body-en' ? 'en' : trigger.trigger === 'body-ru' ? 'ru' : null;
    if (language) {
      const body = (language === 'en' ? englishBodyAt : russianBodyAt)(text, folded, trigger);
      if (body) put(body, language);
      else if (
        isCapital(text, trigger.start) &&
        folded[trigger.start - 1] !== '"' &&
        (!opensSentence(folded, trigger.start) || (language === 'ru' && actsNext(folded, trigger.end)))
      ) {
        short.push({ start: trigger.start, end: trigger.end, language, type: 'Organisation', isMarked: true });
      }
    } else if (trigger.trigger === 'short-body-en' && standsBare(text, folded, trigger)) {
      short.push({ start: trigger.start, end: trigger.end, language: 'en', type: 'Organisation', isMarked: true });
    } else if (trigger.trigger === 'body-zh') put(chineseBody(context, trigger), 'zh');
  }
  return { drafts, short };
}

/** The Court, THE AGENCY: with its article and a capital, and no name of its own before or behind it. */
function standsBare(text: string, folded: string, { start, end }: Span): boolean {
  if (!isCapital(text, start) || !/(?:^|[^\p{L}])the\s{1,2}$/u.test(folded.slice(Math.max(0, start - 6), start)))
    return false;
  return !/^(?:-\p{L}|\s{1,2}(?:\p{Lu}\p{Ll}|(?:of|for|on|to)\s(?:the\s)?\p{Lu}))/u.test(text.slice(end, end + 12));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

function opensSentence(folded: string, at: number): boolean {
  return /(?:^|[.;:!?]|\n)\s*$/.test(folded.slice(Math.max(0, at - 4), at));
}

/** Группа призывает, Совет также осудил: the noun at the head of a sentence is what acts, and has nothing of its own behind it. */
function actsNext(folded: string, at: number): boolean {
  return ACTS_NEXT.test(folded.slice(at, at + 60));
}

const ACTS_NEXT =
  /^\s{1,2}(?:(?:также|вновь|далее|не|глубоко|решительно|высоко|особо|настоятельно|единогласно|самым решительным образом|с (?:удовлетворением|озабоченностью|обеспокоенностью|признательностью))\s{1,2}){0,2}\p{L}{2,}(?:[аеиуя]ет|[аиея]ют|ует|ит|ят|ует|[аиы]л[аои]?|ел[аои]?|(?:ается|яется|уется|ится|ются|ился|илась|ился|алась|ался))(?!\p{L})/u;

/** By its members, each council that the text names in full; null where two have the same ones. */
function knownCouncils({ reading: { text, folded }, names, knowledge }: TitleContext): Map<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const { start, end, entries } of names) {
    const [entry] = entries;
    if (entry?.type !== 'Organisation' || entry.sort !== 'name' || !folded.startsWith('совет', start)) continue;
    const blank = folded.slice(start, start + 10).search(/\s/u);
    const members = blank < 0 ? null : membersBehind(text, folded, { start, end: start + blank });
    if (members === null || members > end) continue;
    const key = membersOf(folded, { start, end: members });
    const entity = entityOf(knowledge, entry.id);
    found.set(key, found.has(key) && found.get(key)?.id !== entity?.id ? null : entity);
  }
  return found;
}

/** глав государств, of Советом глав государств. */
function membersOf(folded: string, { start, end }: Span): string {
  const words = folded.slice(start, end).split(/\s+/u);
  return words[0]?.startsWith('совет') ? words.slice(1).join(' ') : '';
}

function bodyEntity(printed: string, stable: string, language: Language): Entity {
  const name = printed.replace(/\s+/g, ' ').trim();
  return {
    id: namedOrganisationId(language, fold(stable).replace(/\s+/g, ' ').trim()),
    type: 'Organisation',
    kind: 'organ',
    name,
    names: language === 'zh' ? {} : { [language]: [name] },
    aliases: language === 'zh' ? [name] : [],
    identifiers: {},
  };
}

const REACH = 26;
const OPENERS = /(?<opener>特设|不限成员名额|政府间|开放式|常设|高级别|联合国)(?<rest>[一-鿿]{0,14})$/u;
/** Words that no name of a body runs over. */
const STOPS =
  /[的在由对向为了等将与并或是有设立成加组建参通过请,。;、:!?"《》()\s]|回顾|重申|注意到|决定|欢迎|强调|认识到|忆及|铭记|感谢|赞扬|鼓励|呼吁|敦促|要求|授权|表示|支持|宣布|指出/u;

/** An organisation, two States or a word like 特设 opens the name; nothing but Han without particles stands between. */
function chineseBody(context: TitleContext, trigger: TriggerHit): BodyName | null {
  const { folded } = context.reading;
  const opener = openerOf(context.names, trigger.start, folded);
  if (opener !== null) {
    const between = folded.slice(opener, trigger.start);
    return { start: opener, end: trigger.end, stable: between + folded.slice(trigger.start, trigger.end) };
  }
  const from = Math.max(0, trigger.start - REACH);
  const match = OPENERS.exec(folded.slice(from, trigger.start));
  if (!match || STOPS.test(match.groups?.rest ?? '')) return null;
  const start = from + match.index;
  return { start, end: trigger.end, stable: folded.slice(start, trigger.end) };
}

function betweenOf(folded: string, from: number, to: number): string {
  return folded.slice(from, to).replace(/组织|合作组/gu, '');
}

function openerOf(names: readonly NameHit[], at: number, folded: string): number | null {
  let states: NameHit | null = null;
  for (const name of namesBefore(names, at)) {
    if (name.start < at - REACH - 10) return null;
    const type = name.entries[0]?.type;
    if (states) {
      const isPair = type === 'State' && /^[、—-]?$/u.test(folded.slice(name.end, states.start));
      return isPair && !STOPS.test(betweenOf(folded, states.end, at).replace(/[与和及]/gu, '')) ? name.start : null;
    }
    const between = betweenOf(folded, name.end, at);
    if (between.length > REACH || (type !== 'State' && STOPS.test(between))) return null;
    if (type === 'Organisation') return between === '' ? null : name.start;
    if (type !== 'State') return null;
    states = name;
  }
  return null;
}
