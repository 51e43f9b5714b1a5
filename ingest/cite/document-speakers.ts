/** Whose words a text is: an organ's, those of the parties in its title, or of those who speak in its opening; nobody's where a law or a narrator speaks. */
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import { fold } from '#model/fold';
import type { Span } from '#model/span';
import { HEAD, organOfText, type SpeakersInput, submitters } from './head-speakers.ts';
import { openingParties } from './opening-parties.ts';
import { isLaw, isList, isPress, isSpeech, isTreaty } from './title-kinds.ts';
import { partiesOf } from './title-parties.ts';

const OPENS = /^["\s]*(?:the )?$|(?<!\p{L})(?:we, the [^.;]{0,80} of (?:the )?|мы, [^.;]{0,80})$/u;
const SUBJECT = /^ ?(?:\([^()]{1,50}\))? ?(?:,|решил|постановил|рассмотрев|decides|决定)/u;
export function documentSpeakers(input: SpeakersInput): readonly string[] {
  const { issuers, title, mentions } = input;
  if (issuers.some((id) => !isState(id))) return issuers;
  const organ = organOfText(input);
  if (organ !== null) return [organ];
  const submitted = submitters(input);
  if (submitted.length > 0) return submitted;
  if (title === null) return issuers;
  const folded = fold(title);
  if (isLaw(folded) || isList(folded)) return [];
  if (!isSpeech(folded)) return issuers;
  const start = input.reading.text.slice(0, HEAD).indexOf(title);
  const found = start < 0 ? [] : partiesOf(mentionsIn(mentions, { start, end: start + title.length }), folded, start);
  if (isPress(folded)) return found.filter(isState);
  // The body in a treaty's title is seldom a party to it.
  const named = isTreaty(folded) && !found.some(isState) ? [] : found;
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
