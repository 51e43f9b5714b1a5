/** Who says what a clause says of an instrument, and who does what it tells of. */
import { OTHERS } from '#model/citation-words';
import type { Span } from '#model/span';
import type { Decision } from './decision.ts';
import { eventDoer } from './event-doer.ts';
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
const TOPIC = 6;
const OF = 0x7684;
/** Will and announcement, and a deed told in the present. */
const ANNOUNCED =
  /(?:将|拟|准备|宣布|决定|愿)(?:全面|正式|单方面|尽快|立即|继续)?\p{Script=Han}{2,6}$|(?:^|[^\p{L}])(?:hereby )?(?:withdraws|suspends|terminates|denounces|accedes|ratifies|joins|приостанавливает|прекращает|денонсирует|выходит|присоединяется|ратифицирует)(?: \p{L}+)?$/u;
/** 签署《》的各方: who did it stands behind. */
const SIGNERS =
  /^["”》)]*的(?:所有|全体|有关|相关|各|其他|任何)?(?:各方|国家|会员国|成员国|当事方|方(?!式|面|案|法|针|向))(?!之一)/u;
/** 是首批签署的国家: then it is the subject that did. */
const IS_ONE = /是[^,。;]{0,8}$/u;
const TELLS = new Set(['selves', 'stance', 'appeal', 'main']);
const BLAMES = new Set(['reject', 'regret', 'oppose', 'appeal']);
const DEEDS = new Set(['complies', 'breaches', 'makes', 'ends']);
/** "put forward by", "выдвинутую": who made the instrument, right after its name. */
const MADE_BY =
  /^["”»》)\s,]*(?:put forward|proposed|initiated|launched|advanced|introduced|presented|suggested|выдвинут\p{L}*|предложенн\p{L}*|инициированн\p{L}*|представленн\p{L}*)(?: by)?(?: the)?(?: president of| government of)?\s*$/u;

/** выдвинутую Китаем Инициативу */
const MAKER = /(?:выдвинут|предложенн|инициированн|представленн|провозглашенн)\p{L}{2,3} $/u;

/** `group`: the instruments that the decision is on. */
export function voicesOf(cast: Cast, decision: Decision, group: Span): Voices {
  const { governing } = decision;
  if (governing === null) return { speakers: cast.documentSpeakers, agents: [] };
  const verb = outermost(cast, governing);
  const speakers = speakersFrom(cast, subjectOf(cast, verb), verb, decision);
  const agents = makerOf(cast, group) ?? doersOf(cast, decision, group);
  const same = agents.length === speakers.length && agents.every((id) => speakers.includes(id));
  return { speakers, agents: same ? [] : agents };
}

/** The verb at the head of the clause, of which the deciding one may be a part. */
function outermost(cast: Cast, governing: FoundAct): FoundAct {
  const head = cast.acts.find(
    ({ end, row }) =>
      end <= governing.start &&
      row.id !== 'modal' &&
      (row.kind === 'stance' || row.kind === 'main' || row.kind === 'appeal'),
  );
  if (head === undefined) return governing;
  return /[,;]/u.test(cast.folded.slice(head.end, governing.start)) ? governing : head;
}

function speakersFrom(cast: Cast, saying: Subject | null, verb: FoundAct, decision: Decision): readonly string[] {
  const { documentSpeakers } = cast;
  if (saying === null || saying.kind !== 'named') return documentSpeakers;
  if (documentSpeakers.length === 0) {
    const quoted = verb.row.kind === 'stance' || verb.row.kind === 'appeal' || verb.row.kind === 'main';
    return quoted && decision.function !== 'names' && decision.function !== 'basis' ? saying.ids : documentSpeakers;
  }
  const own = saying.ids.every((id) => documentSpeakers.includes(id));
  return own && (isView(verb) || isAnnounced(cast, saying, verb)) ? saying.ids : documentSpeakers;
}

/** 俄方宣布暂停履行, "Japan will accede": a party tells what it does or will do itself. */
function isAnnounced({ folded, acts }: Cast, saying: Subject, verb: FoundAct): boolean {
  const between = acts.some(({ start, end, row }) => start >= saying.start && end <= verb.start && row.kind === 'main');
  return between || ANNOUNCED.test(folded.slice(Math.max(saying.start, verb.start - 12), verb.end));
}

/** A view or a commitment is its holder's; that somebody signed or left is told by all. */
function isView({ row }: FoundAct): boolean {
  if (row.kind !== 'conduct' && row.kind !== 'event') return true;
  return row.function === 'reaffirms' || row.function === 'complies';
}

/** 中方提出的《》, put forward by: who made the instrument, told as part of its name. */
function makerOf(cast: Cast, group: Span): readonly string[] | null {
  for (let index = cast.acts.length - 1; index >= 0; index -= 1) {
    const act = cast.acts[index] as FoundAct;
    if (act.end > group.start) continue;
    const attributive = cast.folded.charCodeAt(act.end) === OF && act.row.function === 'makes';
    if (!attributive || group.start - act.end > 2) break;
    const subject = subjectOf(cast, act);
    return subject === null || subject.kind !== 'named' ? null : subject.ids;
  }
  const before = cast.parties.findLast((party) => party.end <= group.start);
  if (before !== undefined && /^ ?["«]?$/u.test(cast.folded.slice(before.end, group.start))) {
    if (MAKER.test(cast.folded.slice(Math.max(0, before.start - 24), before.start))) return [before.id];
  }
  const maker = cast.parties.find((party) => party.start >= group.end);
  if (maker === undefined || maker.start - group.end > FAR) return null;
  return MADE_BY.test(cast.folded.slice(group.end, maker.start)) ? [maker.id] : null;
}

function doersOf(cast: Cast, decision: Decision, group: Span): readonly string[] {
  const { asked, nearest } = decision;
  if (nearest === null) return [];
  if (asked !== null) {
    const object = objectOf(cast, asked);
    // What must be done is done by whoever is named before it; a call that names nobody is made on others.
    if (object !== null) return object;
    const bound = asked.row.kind === 'need' ? subjectOf(cast, asked) : null;
    return bound?.kind === 'named' ? bound.ids : [OTHERS];
  }
  if (decision.function === 'basis') return actorAt(cast, nearest);
  if (!DEEDS.has(decision.function) && !DEEDS.has(nearest.row.function)) return appealed(decision);
  const signers = nearest.end <= group.start && SIGNERS.test(cast.folded.slice(group.end, group.end + 14));
  if (signers && !IS_ONE.test(cast.folded.slice(Math.max(0, nearest.start - 10), nearest.start))) return [OTHERS];
  const noun = eventDoer(cast.folded, cast.parties, nearest, group.start) ?? blamed(cast, nearest);
  return noun ?? idsOf(subjectOf(cast, nearest) ?? ownerOf(cast, nearest) ?? topicOf(cast, nearest));
}

/** "the importance of universal adherence": what is asked without an addressee is asked of others. */
function appealed({ function: kind }: Decision): readonly string[] {
  return kind === 'appeals' ? [OTHERS] : [];
}

/** 世卫组织根据《》: who acts under it, right before the words. */
function actorAt({ folded, parties }: Cast, act: FoundAct): readonly string[] {
  if (act.row.id !== 'under' || !/^\p{Script=Han}/u.test(folded.slice(act.start, act.end))) return [];
  const actor = parties.find(({ end }) => end === act.start);
  return actor === undefined ? [] : [actor.id];
}

/** 谴责某国…,违反《》: whom a judgement names at once is whose deed it tells. */
function blamed({ folded, acts, parties }: Cast, verb: FoundAct): readonly string[] | null {
  if (verb.row.function !== 'breaches' && verb.row.function !== 'ends') return null;
  const judgement = acts.findLast(({ end, row }) => end <= verb.start && BLAMES.has(row.id));
  if (judgement === undefined) return null;
  const object = parties.find(({ start, end }) => start >= judgement.end && end <= verb.start);
  if (
    object === undefined ||
    !/^(?: that| the| с тем, что|, что)? ?(?:the )?$/u.test(folded.slice(judgement.end, object.start))
  )
    return null;
  const nearer = subjectOf({ folded, acts, parties, start: 0, documentSpeakers: [] }, verb);
  return nearer === null ? [object.id] : null;
}

/** 日本的排放行为不符合《》: whose deed it is, where the deed is named before the verb. */
function ownerOf(cast: Cast, verb: FoundAct): Subject | null {
  if (verb.row.function !== 'breaches' && verb.row.function !== 'ends') return null;
  const last = cast.parties.findLast(({ end }) => end <= verb.start);
  if (last === undefined || !/^的\p{Script=Han}{2,14}$/u.test(cast.folded.slice(last.end, verb.start))) return null;
  return namedSubject(cast, last.end);
}

function idsOf(subject: Subject | null): readonly string[] {
  if (subject === null || subject.kind === 'selves') return [];
  return subject.kind === 'others' ? [OTHERS] : subject.ids;
}

/** "urges all States to ratify": who stands between the call and what is called for. */
function objectOf(cast: Cast, call: FoundAct): readonly string[] | null {
  if (call.row.kind !== 'appeal') return null;
  const others = cast.acts.find(
    ({ start, row }) => row.kind === 'doer' && start >= call.end && start <= call.end + FAR,
  );
  const named = cast.parties.find((party) => party.start >= call.end && party.start <= call.end + 24);
  if (named !== undefined && (others === undefined || named.start < others.start)) return [named.id];
  return others === undefined ? null : [OTHERS];
}

/** Who stands before a verb as its doer: the nearest to it that leads straight up to it, with those joined to them. */
function subjectOf(cast: Cast, verb: FoundAct): Subject | null {
  const named = namedSubject(cast, verb.start);
  for (let index = cast.acts.length - 1; index >= 0; index -= 1) {
    const act = cast.acts[index] as FoundAct;
    if (act.end > verb.start || (act.row.kind !== 'selves' && act.row.kind !== 'doer')) continue;
    if (named !== null && act.end <= named.start) break;
    if (verb.start - act.end > FAR || !leadsUp(cast.folded.slice(act.end, verb.start))) break;
    return { ids: [], kind: act.row.kind === 'selves' ? 'selves' : 'others', start: act.start };
  }
  return named;
}

/** `from`: where the verb starts, or what is theirs. */
function namedSubject({ folded, parties }: Cast, from: number): Subject | null {
  let subject: Subject | null = null;
  let edge = from;
  for (let index = parties.length - 1; index >= 0; index -= 1) {
    const party = parties[index] as Party;
    if (party.end > edge) continue;
    const gap = folded.slice(party.end, edge);
    if (subject === null) {
      if (edge - party.end > FAR || !leadsUp(gap) || isObject(folded, party)) break;
      subject = { ids: [party.id], kind: 'named', start: party.start };
    } else if (JOINS.test(gap)) {
      subject = { ids: [party.id, ...subject.ids.filter((id) => id !== party.id)], kind: 'named', start: party.start };
    } else break;
    edge = party.start;
  }
  return subject;
}

/** "in Afghanistan", "из Ирака": a place or source and no subject; "President of Ghana" speaks for Ghana. */
function isObject(folded: string, { start, end }: Party): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  // "the decision of X to withdraw": it is X that withdraws.
  if (DECISION.test(before) && /^ to /u.test(folded.slice(end, end + 4))) return false;
  return OBJECT.test(folded.slice(Math.max(0, start - 30), start));
}

const DECISION =
  /(?:decision|intention|refusal|failure|readiness|willingness|move|plan|announcement|attempts?|commitment) (?:of|by)(?: the)? $/u;
const OBJECT =
  /(?:^|[^\p{L}])(?:(?<!(?:president|government|minister|people|leader|representative|republic)s? )of|in|from|to|with|by|on|for|at|within|between|against|into|в|из|с|от|к|на|для|между)(?: the)? $/u;
const JOINS = /^(?:'s)?[\s"]*(?:[,、和与及]|and|и|,? and|以及|同)?\s*(?:the |president of |of )?$/u;

/** 反观美国，…退出: whom a sentence opens with, where nobody stands nearer. */
function topicOf(cast: Cast, verb: FoundAct): Subject | null {
  const first = cast.parties[0];
  if (first === undefined || first.end > verb.start) return null;
  if (cast.folded.slice(cast.start, first.start).trim().length > TOPIC) return null;
  // Who stands behind a verb is its object, and behind "both sides" no topic.
  if (cast.acts.some(({ row, end }) => end <= first.start && TELLS.has(row.kind))) return null;
  return { ids: [first.id], kind: 'named', start: first.start };
}

/** No clause ends and no other thing is the subject between a name and the verb. */
function leadsUp(gap: string): boolean {
  return !/[;:。]|,(?! (?:in|at|on|while|through|by|в) )|的(?!.*?[,，])| (?:of|in|by|with|from|на|о|для|с|от) /u.test(
    gap,
  );
}
