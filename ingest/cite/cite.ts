/** Which places of a text cite which instruments, in what words and to what end. */
import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';
import { cut, type Span } from '#model/span';
import type { CitationDraft } from './citation-draft.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { findActs } from './find-acts.ts';
import { BARE_NUMBER, groupsOf, type Place } from './groups.ts';
import { leadDecision, type Told, underLead } from './lead.ts';
import { announcedWithin, leadInsOf } from './lead-ins.ts';
import type { Scene } from './nearest-act.ts';
import { paragraphAt } from './paragraph-at.ts';
import { pinpointsOf } from './pinpoints.ts';
import { polarityOf } from './polarity.ts';
import { sentenceAt } from './sentence-at.ts';
import { headOf, isSilent, ownSymbols } from './silent-places.ts';
import { withoutTrailing } from './trailing-participle.ts';
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

/** A decision that the next item of a list may share, across a semicolon or a sentence too long to be read at once. */
type Carried = { readonly place: Place; readonly decision: Decision };

export function cite(input: CiteInput): readonly CitationDraft[] {
  const places = placesOf(input);
  const { reading, units, mentions, documentSpeakers } = input;
  const adopts = units.some(({ number }) => OWN.test(number));
  const turns = places.length > 0 ? turnsOf(reading.folded, units, mentions, documentSpeakers) : null;
  const leads = places.length > 0 ? leadInsOf(reading.folded, units) : [];
  const drafts: CitationDraft[] = [];
  let last: Carried | null = null;
  let at = 0;
  let read: ReadLead | null = null;
  while (at < places.length) {
    const first = places[at] as Place;
    const unit = units[first.unit] as Unit;
    const stretch = stretchOf(unit, first.start);
    const sentence = sentenceAt(reading.text, reading.folded, first, stretch);
    let next = at + 1;
    while (next < places.length && isWithin(places[next] as Place, first, sentence)) next += 1;
    const speakers = isForeign(units, first.unit, adopts) ? [] : (turns?.[first.unit] ?? documentSpeakers);
    const spoken = { ...input, documentSpeakers: speakers };
    const above =
      announcedWithin(reading.folded, unit, first.start) ?? (stretch.start === unit.start ? leads[first.unit] : null);
    if (above && read?.start !== above.start) read = readLead(spoken, above, first.mention);
    const lead = above ? (read?.told ?? null) : null;
    const cited = citeSentence(spoken, sentence, places.slice(at, next), last, lead);
    for (const draft of cited.drafts) drafts.push(draft);
    last = cited.last;
    at = next;
  }
  return drafts;
}

/** The announcement last read: the items of a list share it. */
type ReadLead = { readonly start: number; readonly told: Told | null };

function readLead(input: CiteInput, above: Span, mention: number): ReadLead {
  const { text, folded } = input.reading;
  const end = { start: above.end, end: above.end };
  const sentence = { start: sentenceAt(text, folded, end, above).start, end: above.end };
  const { scene, cast } = sceneOf(input, sentence, mention);
  const decision = leadDecision(scene);
  return { start: above.start, told: decision && { decision, cast } };
}

/** A text that a resolution annexes is not its organ's. */
function isForeign(units: readonly Unit[], index: number, adopts: boolean): boolean {
  const unit = units[index];
  return adopts && unit?.citable === true && unit.parent === null && !OWN.test(unit.number);
}

const OWN = /^(?:pp|op)\d/u;

function placesOf({ reading, mentions, units }: CiteInput): readonly Place[] {
  const head = headOf(units);
  const own = ownSymbols(reading, units);
  return mentions.flatMap((mention, index) => {
    const unit = units[mention.unit];
    const { entity } = mention;
    if (unit === undefined || entity?.type !== 'Instrument') return [];
    if (mention.form === 'nested' || mention.form === 'self' || own.has(cut(reading.text, mention))) return [];
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
  lead: Told | null,
): { readonly drafts: readonly CitationDraft[]; readonly last: Carried | null } {
  const { reading, units } = input;
  const { folded, text } = reading;
  const unit = units[(places[0] as Place).unit] as Unit;
  const { scene, cast: own } = sceneOf(input, sentence, (places[0] as Place).mention);
  const { acts } = scene;
  const drafts: CitationDraft[] = [];
  let last = before;
  for (const group of groupsOf(folded, acts, places)) {
    const first = group[0] as Place;
    const whole = { start: first.start, end: (group.at(-1) as Place).end };
    const planned = group.every((place) => place.entity.status === 'planned');
    const item = carries(folded, last, first, acts) ? last.decision : decide(scene, whole, sentence.end, planned);
    const told = underLead({ decision: item, cast: own }, lead);
    const decision = spokenIn(unit, told.decision);
    const voices = voicesOf(told.cast, decision, whole);
    const polarity = polarityOf(decision, told.cast.acts, voices);
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

/** What a sentence holds, found from one of its mentions. */
function sceneOf(input: CiteInput, sentence: Span, mention: number): { readonly scene: Scene; readonly cast: Cast } {
  const { mentions, documentSpeakers } = input;
  const { folded } = input.reading;
  const names = mentionsWithin(mentions, mention, sentence);
  const instruments = names.filter(({ entity, form }) => entity?.type === 'Instrument' && form !== 'nested');
  const acts = withoutTrailing(folded, findActs(folded, sentence, names), instruments);
  const { start, end } = sentence;
  return {
    scene: { folded, start, end, acts, names, instruments },
    cast: { folded, start, acts, parties: partiesOf(names), documentSpeakers },
  };
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
