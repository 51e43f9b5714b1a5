/** Who says what a clause says of an instrument, and who does what it tells of. */
import { OTHERS } from '#model/citation-words';
import type { Span } from '#model/span';
import type { Decision } from './decide.ts';
import type { FoundAct } from './find-acts.ts';

export type Party = Span & { readonly id: string };

export type Voices = { readonly speakers: readonly string[]; readonly agents: readonly string[] };

/** What a sentence holds of those who speak and act; all in reading order. */
export type Cast = {
  readonly folded: string;
  readonly start: number;
  readonly acts: readonly FoundAct[];
  /** States and organisations named. */
  readonly parties: readonly Party[];
  readonly documentSpeakers: readonly string[];
};

type Subject = {
  readonly ids: readonly string[];
  readonly kind: 'named' | 'others' | 'selves';
  readonly start: number;
};

const FAR = 90;
const DOES = new Set(['complies', 'breaches', 'makes', 'ends']);

export function voicesOf(cast: Cast, decision: Decision): Voices {
  const { documentSpeakers } = cast;
  const governing = decision.governing;
  if (governing === null) return { speakers: documentSpeakers, agents: [] };
  const outer = outermost(cast, governing);
  const saying = subjectOf(cast, outer);
  const speakers = speakersFrom(saying, documentSpeakers, outer, decision);
  return { speakers, agents: agentsOf(cast, decision, speakers) };
}

/** The verb at the head of the sentence, of which the deciding one may be a part. */
function outermost(cast: Cast, governing: FoundAct): FoundAct {
  const speech = cast.acts.find(
    (act) =>
      act.end <= governing.start && (act.row.kind === 'stance' || act.row.kind === 'main' || act.row.kind === 'appeal'),
  );
  if (speech === undefined) return governing;
  const between = cast.folded.slice(speech.end, governing.start);
  return /[,;]/u.test(between) ? governing : speech;
}

function speakersFrom(
  saying: Subject | null,
  documentSpeakers: readonly string[],
  verb: FoundAct,
  decision: Decision,
): readonly string[] {
  if (saying === null || saying.kind !== 'named') return documentSpeakers;
  const own = saying.ids.filter((id) => documentSpeakers.includes(id));
  if (own.length === saying.ids.length && own.length > 0) return isView(verb) ? own : documentSpeakers;
  const quoted = verb.row.kind === 'stance' || verb.row.kind === 'appeal' || verb.row.kind === 'main';
  if (documentSpeakers.length === 0 && quoted && decision.function !== 'names') return saying.ids;
  return documentSpeakers;
}

/** A view or a commitment is its holder's; that somebody signed or left is told by all. */
function isView({ row }: FoundAct): boolean {
  return row.kind !== 'conduct' && row.kind !== 'event'
    ? true
    : row.function === 'reaffirms' || row.function === 'complies';
}

function agentsOf(cast: Cast, decision: Decision, speakers: readonly string[]): readonly string[] {
  const nearest = decision.nearest;
  if (nearest === null) return [];
  const asks = decision.function === 'appeals';
  if (!asks && !DOES.has(decision.function) && !DOES.has(nearest.row.function)) return [];
  const subject = asks
    ? (objectOfAppeal(cast, decision) ?? { ids: [OTHERS], kind: 'others' as const, start: 0 })
    : subjectOf(cast, nearest);
  if (subject === null || subject.kind === 'selves') return [];
  const ids = subject.kind === 'others' ? [OTHERS] : subject.ids;
  const same = ids.length === speakers.length && ids.every((id) => speakers.includes(id));
  return same ? [] : ids;
}

/** "urges all States to ratify": who stands between the call and what is called for, or right after it. */
function objectOfAppeal(cast: Cast, decision: Decision): Subject | null {
  const governing = decision.governing;
  if (governing === null || governing.row.kind !== 'appeal') return null;
  const limit = governing.end + FAR;
  const others = cast.acts.find((act) => act.row.kind === 'doer' && act.start >= governing.end && act.start <= limit);
  const named = cast.parties.find((party) => party.start >= governing.end && party.start <= governing.end + 24);
  if (named !== undefined && (others === undefined || named.start < others.start)) {
    return { ids: [named.id], kind: 'named', start: named.start };
  }
  return others === undefined ? null : { ids: [OTHERS], kind: 'others', start: others.start };
}

/** Who stands before a verb as its doer: the nearest to it that begins a clause or leads straight up to it. */
function subjectOf(cast: Cast, verb: FoundAct): Subject | null {
  let best: Subject | null = null;
  let edge = verb.start;
  for (let index = cast.parties.length - 1; index >= 0; index -= 1) {
    const party = cast.parties[index] as Party;
    if (party.end > edge) continue;
    const gap = cast.folded.slice(party.end, edge);
    if (best === null) {
      if (edge - party.end > FAR || !leadsUp(gap)) break;
      best = { ids: [party.id], kind: 'named', start: party.start };
    } else if (/^[\s"]*(?:[,、和与及]|and|и|,? and|以及|同)?\s*(?:the |president of |of )?$/u.test(gap)) {
      best = { ids: [party.id, ...best.ids.filter((id) => id !== party.id)], kind: 'named', start: party.start };
    } else break;
    edge = party.start;
  }
  for (let index = cast.acts.length - 1; index >= 0; index -= 1) {
    const act = cast.acts[index] as FoundAct;
    if (act.end > verb.start || (act.row.kind !== 'selves' && act.row.kind !== 'doer')) continue;
    if (best !== null && act.end <= best.start) break;
    if (verb.start - act.end > FAR || !leadsUp(cast.folded.slice(act.end, verb.start))) break;
    return { ids: [], kind: act.row.kind === 'selves' ? 'selves' : 'others', start: act.start };
  }
  return best;
}

/** No clause ends and no other thing is the subject between a name and the verb. */
function leadsUp(gap: string): boolean {
  return !/[;:。]|,(?! (?:in|at|on|while|through|by|в) )|的(?!.*?[,，])| (?:of|in|by|with|from|на|о|для|с|от) /u.test(
    gap,
  );
}
