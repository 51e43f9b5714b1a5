/** Which places of a text cite which instruments, in what words and to what end. */
import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';
import type { Entity } from '#model/annotated-document';
import { cut, type Span } from '#model/span';
import type { CitationDraft } from './citation-draft.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { findActs } from './find-acts.ts';
import type { Scene } from './nearest-act.ts';
import { paragraphAt } from './paragraph-at.ts';
import { pinpointsOf } from './pinpoints.ts';
import { polarityOf } from './polarity.ts';
import { sentenceAt } from './sentence-at.ts';
import { headOf, isSilent } from './silent-places.ts';
import { turnsOf } from './turns.ts';
import { type Cast, type Party, voicesOf } from './voices.ts';

export type CiteInput = {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  /** In reading order. */
  readonly mentions: readonly ResolvedMention[];
  /** Entity ids of those whose text it is: its States, its organ, its parties; empty for a narrator. */
  readonly documentSpeakers: readonly string[];
};

/** A place that cites: an index into the mentions, with what it names. */
type Place = Span & { readonly mention: number; readonly unit: number; readonly entity: Entity };

/** A decision that the next item of a list may share, across a semicolon or a sentence too long to be read at once. */
type Carried = { readonly place: Place; readonly decision: Decision };

export function cite(input: CiteInput): readonly CitationDraft[] {
  const places = placesOf(input);
  const { reading, units, mentions, documentSpeakers } = input;
  const adopts = units.some(({ number }) => OWN.test(number));
  const turns = places.length > 0 ? turnsOf(reading.folded, units, mentions, documentSpeakers) : null;
  const drafts: CitationDraft[] = [];
  let last: Carried | null = null;
  let at = 0;
  while (at < places.length) {
    const first = places[at] as Place;
    const unit = units[first.unit] as Unit;
    const sentence = sentenceAt(reading.text, reading.folded, first, stretchOf(unit, first.start));
    let next = at + 1;
    while (next < places.length && isWithin(places[next] as Place, first, sentence)) next += 1;
    const speakers = isForeign(units, first.unit, adopts) ? [] : (turns?.[first.unit] ?? documentSpeakers);
    const cited = citeSentence({ ...input, documentSpeakers: speakers }, sentence, places.slice(at, next), last);
    for (const draft of cited.drafts) drafts.push(draft);
    last = cited.last;
    at = next;
  }
  return drafts;
}

/** A text that a resolution annexes is not its organ's. */
function isForeign(units: readonly Unit[], index: number, adopts: boolean): boolean {
  const unit = units[index];
  return adopts && unit?.citable === true && unit.parent === null && !OWN.test(unit.number);
}

const OWN = /^(?:pp|op)\d/u;

function placesOf({ reading, mentions, units }: CiteInput): readonly Place[] {
  const head = headOf(units);
  return mentions.flatMap((mention, index) => {
    const unit = units[mention.unit];
    const { entity } = mention;
    if (unit === undefined || entity?.type !== 'Instrument') return [];
    if (mention.form === 'nested' || mention.form === 'self') return [];
    if (isSilent(reading, unit, mention.unit < head, mention)) return [];
    return [{ start: mention.start, end: mention.end, mention: index, unit: mention.unit, entity }];
  });
}

/** The unnumbered paragraph of a unit that holds an offset. */
function stretchOf(unit: Unit, offset: number): Span {
  const ordinal = paragraphAt(unit, offset);
  return {
    start: Math.max(unit.start, unit.paragraphs[ordinal - 1] ?? unit.start),
    end: Math.min(unit.end, unit.paragraphs[ordinal] ?? unit.end),
  };
}

function isWithin(place: Place, first: Place, sentence: Span): boolean {
  return place.unit === first.unit && place.start >= sentence.start && place.end <= sentence.end;
}

function citeSentence(
  input: CiteInput,
  sentence: Span,
  places: readonly Place[],
  before: Carried | null,
): { readonly drafts: readonly CitationDraft[]; readonly last: Carried | null } {
  const { reading, mentions, units, documentSpeakers } = input;
  const { folded, text } = reading;
  const within = mentionsWithin(mentions, (places[0] as Place).mention, sentence);
  const unit = units[(places[0] as Place).unit] as Unit;
  const acts = findActs(folded, sentence, within);
  const scene: Scene = {
    folded,
    start: sentence.start,
    end: sentence.end,
    acts,
    names: within,
    instruments: within.filter((mention) => mention.entity?.type === 'Instrument' && mention.form !== 'nested'),
  };
  const cast: Cast = { folded, start: sentence.start, acts, parties: partiesOf(within), documentSpeakers };
  const drafts: CitationDraft[] = [];
  let last = before;
  for (const group of groupsOf(folded, acts, places)) {
    const first = group[0] as Place;
    const whole = { start: first.start, end: (group.at(-1) as Place).end };
    const planned = group.every((place) => place.entity.status === 'planned');
    const decision = carries(folded, last, first, acts)
      ? last.decision
      : spokenIn(unit, decide(scene, whole, sentence.end, planned));
    const voices = voicesOf(cast, decision, whole);
    const polarity = polarityOf(decision, acts, voices);
    last = { place: group.at(-1) as Place, decision };
    for (const place of group) {
      drafts.push({
        start: place.start,
        end: place.end,
        unit: place.unit,
        mention: place.mention,
        instrument: place.entity.id,
        exact: cut(text, place),
        paragraph: paragraphAt(unit, place.start),
        act: actOf(text, decision),
        function: decision.function,
        polarity,
        speakers: voices.speakers,
        agents: voices.agents,
        pinpoints: pinpointsOf(folded, place, sentence),
        rule: `cite:${decision.rule}`,
      });
    }
  }
  return { drafts, last };
}

/** "…; and resolution 2150 (2014)": an item that continues the list of the one before it. */
function carries(folded: string, last: Carried | null, place: Place, acts: readonly Span[]): last is Carried {
  if (last === null || last.place.unit !== place.unit || last.decision.spans.length === 0) return false;
  const gap = folded.slice(last.place.end, place.start);
  if (gap.length > CARRIED || acts.some((act) => act.start >= last.place.end && act.end <= place.start)) return false;
  return /;/u.test(gap) ? CONTINUES.test(gap) : BARE_NUMBER.test(folded.slice(place.start, place.start + 14));
}

const CARRIED = 160;
/** What may stand between a semicolon and the next item of a list. */
const CONTINUES =
  /;\s*(?:and |as well as |or |и |а также |以及|和|及)?(?:the |its |свою |свои |其)?(?:[\p{L}]+ )?["《]?$/u;

/** Parts of a text point at instruments; where they say no more, they name them. */
function spokenIn(unit: Unit, decision: Decision): Decision {
  return unit.citable || decision.function !== 'unknown' ? decision : { ...decision, function: 'names', rule: 'part' };
}

function actOf(text: string, decision: Decision): CitationDraft['act'] {
  if (decision.spans.length === 0) return null;
  return { text: decision.spans.map((span) => cut(text, span)).join(' … '), spans: decision.spans };
}

/** Mentions in a sentence, found from one of them: the cost is that of the sentence, not of the text. */
function mentionsWithin(
  mentions: readonly ResolvedMention[],
  index: number,
  sentence: Span,
): readonly ResolvedMention[] {
  let from = index;
  while (from > 0 && (mentions[from - 1]?.end ?? 0) > sentence.start) from -= 1;
  let to = index;
  while (to < mentions.length && (mentions[to]?.start ?? 0) < sentence.end) to += 1;
  return mentions.slice(from, to);
}

function partiesOf(within: readonly ResolvedMention[]): readonly Party[] {
  const parties: Party[] = [];
  for (const { start, end, entity, form } of within) {
    if (entity === null || form === 'nested') continue;
    if (entity.type === 'State' || entity.type === 'Organisation') parties.push({ start, end, id: entity.id });
  }
  return parties;
}

/** Lists under one act: instruments between which no act and no more than a conjunction stands. */
function groupsOf(folded: string, acts: readonly Span[], places: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  let act = 0;
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    while (act < acts.length && (acts[act]?.end ?? 0) <= (last?.end ?? 0)) act += 1;
    const nextAct = acts[act];
    const free = nextAct === undefined || nextAct.start >= place.start;
    const listed =
      last !== undefined &&
      (BARE_NUMBER.test(folded.slice(place.start, place.start + 14)) ||
        (free && isListGlue(folded.slice(last.end, place.start))));
    if (group !== undefined && listed) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function isListGlue(gap: string): boolean {
  if (gap.length > MOST || /[。;]|的(?!、)/u.test(gap)) return false;
  return /\p{Script=Han}|[《》、]/u.test(gap) ? HAN_LIST.test(gap) : WORD_LIST.test(gap);
}

/** "…, 74/277 of 18 June 2020": the number alone continues a list, whatever the title before it says. */
const BARE_NUMBER = /^\d{1,4}(?:\/\d|[a-z]? ?\((?:\d{4}|[ivxlc]+)\))/u;
const MOST = 90;
const HAN_LIST =
  /^[》"”')\s\d年月日号()第]*,?(?:、|和|及|以及|与|或|并|特别是|尤其是|包括|其中)?(?:其|各项|有关|相关|联合国|大会|安理会|安全理事会|[\d年月日第《"“'\s(])*$/u;
const WORD_LIST = /^[\s")]*$|,|\b(?:and|or)\b|(?<!\p{L})и(?!\p{L})|\(/u;
