/** Where a title names those who speak: before what it is about, or behind "between" and "by". */
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Span } from '#model/span';
import { isSpeech } from './title-kinds.ts';

/** What a title is about; visits and occasions are none of it. */
const TOPIC_EN =
  /\b(?:on|concerning|regarding|about|relating to|in support of|calling for|against)\b(?! (?:the )?(?:\p{L}+ ){0,2}(?:occasions?|visits?|conclusion|results|outcomes?|margins|anniversary|behalf|\d))/gu;
const TOPIC_RU =
  /(?:^|[^\p{L}])(?:об?|обо|относительно|касательно|в связи с|в поддержку|по(?! (?:итогам|случаю|результатам|завершении|окончании|поручению|приглашению)))(?= )/gu;
const TOPIC_ZH = /关于|就(?!职)/gu;
const AGAIN_EN = /\b(?:between|by|from|issued by|of the (?:foreign )?ministers|of the (?:leaders|heads|presidents))\b/u;
const AGAIN_RU = /(?<!\p{L})(?:между|министров|глав|лидеров|президентов|руководителей)(?!\p{L})/u;

/** The stretches of a folded title that may name who speaks, the likelier first; `bodies`: organisations, whose names say no topic. */
function partyStretches(title: string, bodies: readonly Span[]): readonly Span[] {
  const chinese = /\p{Script=Han}/u.test(title);
  const pattern = chinese ? TOPIC_ZH : /\p{Script=Cyrillic}/u.test(title) ? TOPIC_RU : TOPIC_EN;
  const topic = [...title.matchAll(pattern)]
    .map(({ index }) => index)
    .find((index) => !bodies.some(({ start, end }) => start <= index && index < end));
  if (topic === undefined) return [{ start: 0, end: title.length }];
  const rest = title.slice(topic);
  const again = chinese ? rest.lastIndexOf('的') : ((AGAIN_EN.exec(rest) ?? AGAIN_RU.exec(rest))?.index ?? -1);
  const before = { start: 0, end: topic };
  return again < 0 ? [before] : [before, { start: topic + again, end: title.length }];
}

/** Entity ids of those who speak, by a title; `within`: the mentions in it, `offset`: where it starts. */
export function partiesOf(within: readonly ResolvedMention[], title: string, offset: number): readonly string[] {
  const names = within.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  for (const stretch of partyStretches(
    title,
    names.filter((_, index) => within[index]?.entity?.type === 'Organisation'),
  )) {
    const ids = new Set<string>();
    for (const mention of within) {
      const at = { start: mention.start - offset, end: mention.end - offset };
      if (at.start < stretch.start || at.end > stretch.end || !speaksInTitle(mention, within, title, at)) continue;
      if (mention.entity !== null) ids.add(mention.entity.id);
    }
    if (ids.size > 0) return [...ids];
  }
  return [];
}

/** A body to which or at which somebody speaks, and what is part of another's name, does not speak itself. */
function speaksInTitle(mention: ResolvedMention, within: readonly ResolvedMention[], title: string, at: Span): boolean {
  const isState = mention.entity?.type === 'State';
  if (isState || mention.entity?.type !== 'Organisation') return isState && !isDateline(title, at);
  if (
    /^organisation:(?:zh|en|ru)-[\da-f]{12}$/u.test(mention.entity.id) &&
    within.some(({ entity }) => entity?.type === 'State')
  )
    return false;
  const holder = within.find(
    (other) =>
      other !== mention &&
      other.entity?.type === 'Organisation' &&
      other.start <= mention.start &&
      other.end >= mention.end,
  );
  if (
    within.some(
      ({ start, end, entity, form }) =>
        entity?.type === 'State' &&
        form !== 'nested' &&
        !isDateline(title, { start: start - mention.start + at.start, end: end - mention.start + at.start }),
    ) &&
    !isBesideState(mention, within, title, at)
  )
    return false;
  return (
    holder === undefined &&
    !/(?:\b(?:to|at|in|with|within)(?: the)?|(?<!\p{L})(?:в|при)|常驻|在) ?$/u.test(title.slice(0, at.start))
  );
}

/** Kuala Lumpur, Malaysia, 8 July 2025: a line of the title that is a place and a day. */
function isDateline(title: string, { start, end }: Span): boolean {
  const from = title.lastIndexOf('\n', start) + 1;
  const to = title.indexOf('\n', end);
  const line = title.slice(from, to < 0 ? title.length : to);
  return from > 0 && /\d{4}/u.test(line) && !isSpeech(line);
}

/** EU-China: a body that stands beside a State is a party as the State is. */
function isBesideState(mention: ResolvedMention, within: readonly ResolvedMention[], title: string, at: Span): boolean {
  const offset = mention.start - at.start;
  return within.some(
    ({ start, end, entity }) =>
      entity?.type === 'State' &&
      ((end <= mention.start && BESIDE.test(title.slice(end - offset, at.start))) ||
        (start >= mention.end && BESIDE.test(title.slice(at.end, start - offset)))),
  );
}

const BESIDE = /^ ?(?:[-–—,、和与及暨同]|and|и|between|with)? ?(?:the )?$/u;
