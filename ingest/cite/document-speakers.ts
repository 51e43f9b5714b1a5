/** Whose words a text is: an organ's, those of the parties in its title, or of those who speak in its opening; nobody's where a law or a narrator speaks. */
import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import { issuingOrganId } from '#ingest/resolve/un-instrument';
import type { Unit } from '#ingest/structure/unit';
import { fold } from '#model/fold';
import type { Span } from '#model/span';
import { openingParties } from './opening-parties.ts';
import { isLaw, isList, isPress, isSpeech, partyStretches } from './title-parties.ts';

export type SpeakersInput = {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  /** In reading order. */
  readonly mentions: readonly ResolvedMention[];
  readonly title: string | null;
  /** The organ whose resolution it is, or the States that its title names; what stands where nothing better is known. */
  readonly issuers: readonly string[];
};

/** 重申第…号决议: Chinese leaves out whose it is. */
const RECALLS_ZH = /^(?:又|还|并|再次)?(?:重申|回顾|忆及)$/u;
/** How far a title, or a line above the text, is looked for. */
const HEAD = 6000;
const SUBMITTED =
  /(?:submitted by|presented by|working paper by|permanent representative of|представлен\p{L}*|представител\p{L}*) (?:the )?(?:governments? of |правительств\p{L}* |делегаци\p{L}* )?(?:the )?$/u;
const SUBMITTED_AFTER = /^(?:政府|代表团)?(?:提交的|提出的|常驻)/u;
const OPENS = /^["\s]*(?:the |we, the [^.;]{0,60} of (?:the )?|мы, [^.;]{0,60})?$/u;
const SUBJECT = /^ ?(?:\([^()]{1,50}\))? ?(?:,|решил|постановил|рассмотрев|decides|决定)/u;
const ITS = /(?:(?<!\p{L})(?:its|сво[юиеих]{1,2}|своей|своим|своими)(?: \p{L}+){0,2} ?|其(?:第|以往|以前|\d{4}年)?)$/u;

export function documentSpeakers(input: SpeakersInput): readonly string[] {
  const { issuers, title, mentions } = input;
  if (issuers.some((id) => !isState(id))) return issuers;
  const organ = organOfFormula(input) ?? organOfOwnTexts(input);
  if (organ !== null) return [organ];
  const submitted = submitters(input);
  if (submitted.length > 0) return submitted;
  if (title === null) return issuers;
  const folded = fold(title);
  if (isLaw(folded) || isList(folded)) return [];
  if (!isSpeech(folded)) return issuers;
  const start = input.reading.text.slice(0, HEAD).indexOf(title);
  const named = start < 0 ? [] : partiesOf(mentionsIn(mentions, { start, end: start + title.length }), folded, start);
  if (isPress(folded)) return named.filter(isState);
  const states = named.filter(isState);
  const bodies = named.filter((id) => !isState(id) && !isGroup(mentions, id));
  const opening = openingParties(input.reading, input.units, mentions);
  // A summit's title may name one of many, or the group that they form.
  const told = opening.length > Math.max(1, states.length) && states.every((id) => opening.includes(id));
  if (told && (states.length > 0 || bodies.length === 0)) return [...bodies, ...opening];
  if (states.length > 0) return named.filter((id) => isState(id) || bodies.includes(id));
  if (named.length > 0) return bodies.length > 0 ? bodies : named;
  const body = openingBody(input);
  return body === null ? [] : [body];
}

function partiesOf(within: readonly ResolvedMention[], title: string, offset: number): readonly string[] {
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
  if (mention.entity?.type === 'State') return true;
  if (mention.entity?.type !== 'Organisation') return false;
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
  return (
    holder === undefined &&
    !/(?:\b(?:to|at|in|with|within)(?: the)?|(?<!\p{L})(?:в|при)|常驻|在) ?$/u.test(title.slice(0, at.start))
  );
}

/** "The Council of Heads of State of X," alone on its line. */
function organOfFormula({ units, mentions }: SpeakersInput): string | null {
  const formula = units.findIndex(({ kind }) => kind === 'formula');
  if (formula < 0) return null;
  const said = mentions.find(
    ({ unit, entity, form }) => unit === formula && form !== 'nested' && entity?.type === 'Organisation',
  );
  return said?.entity?.id ?? null;
}

/** "The Council of Heads of State of X, proceeding from …": it opens the text as its subject. */
function openingBody({ reading, units, mentions }: SpeakersInput): string | null {
  const body = units.find(({ citable }) => citable);
  if (body === undefined) return null;
  const first = mentions.find(({ start, form }) => start >= body.start && form !== 'nested');
  if (first?.entity?.type !== 'Organisation') return null;
  const { folded } = reading;
  const opens = OPENS.test(folded.slice(body.start, first.start));
  return opens && SUBJECT.test(folded.slice(first.end, first.end + 60)) ? first.entity.id : null;
}

/** "Reaffirming its resolution 2166 (2014)": an excerpt of a resolution tells its organ by what it calls its own. */
function organOfOwnTexts({ reading, units, mentions }: SpeakersInput): string | null {
  for (const mention of mentions) {
    const symbol = mention.entity?.identifiers.unSymbol;
    const unit = units[mention.unit];
    if (symbol === undefined || unit === undefined || !/^(?:pp|op)\d/u.test(unit.number)) continue;
    const before = reading.folded.slice(Math.max(unit.start, mention.start - 40), mention.start);
    if (ITS.test(before) || RECALLS_ZH.test(before)) return issuingOrganId(symbol);
  }
  return null;
}

/** "Working paper submitted by X", "Letter from the Permanent Representative of X": above the text. */
function submitters({ reading, units, mentions }: SpeakersInput): readonly string[] {
  const body = units.find(({ citable }) => citable)?.start ?? 0;
  const { folded } = reading;
  const ids: string[] = [];
  let edge = -1;
  for (const { start, end, entity } of mentions) {
    if (end > Math.min(body, HEAD)) break;
    if (entity?.type !== 'State' || ids.includes(entity.id)) continue;
    const listed = edge >= 0 && /^(?:,? ?(?:and|и) (?:the )?|、|和|, (?:the )?)$/u.test(folded.slice(edge, start));
    const submits =
      SUBMITTED.test(folded.slice(Math.max(0, start - 80), start)) || SUBMITTED_AFTER.test(folded.slice(end, end + 8));
    if (!listed && !submits) continue;
    ids.push(entity.id);
    edge = end;
  }
  return ids;
}

function mentionsIn(mentions: readonly ResolvedMention[], span: Span): readonly ResolvedMention[] {
  return mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
}

function isState(id: string): boolean {
  return id.startsWith('state:');
}

function isGroup(mentions: readonly ResolvedMention[], id: string): boolean {
  const kind = mentions.find(({ entity }) => entity?.id === id)?.entity?.kind;
  return kind === 'group' || kind === 'forum';
}
