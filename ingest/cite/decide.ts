/** What a clause does with an instrument: the rules of nearness and government over the words of the lexicon. */
import type { CitationFunction, Polarity } from '#model/citation-words';
import type { Span } from '#model/span';
import type { FoundAct } from './find-acts.ts';
import { followingAct, judgementAhead } from './following-act.ts';
import { isGlue } from './glue.ts';
import { lastBefore, type Nearest, nearestAct, type Scene } from './nearest-act.ts';

export type Decision = {
  readonly function: CitationFunction;
  readonly polarity: Polarity;
  /** In reading order. */
  readonly spans: readonly Span[];
  /** Whose doer is the agent: the word nearest to the instrument. */
  readonly nearest: FoundAct | null;
  /** The call on others to do it, where there is one. */
  readonly asked: FoundAct | null;
  /** Whose subject speaks: the word that governs. */
  readonly governing: FoundAct | null;
  readonly rule: string;
};

export const UNDECIDED: Decision = {
  function: 'unknown',
  polarity: 'neutral',
  spans: [],
  nearest: null,
  asked: null,
  governing: null,
  rule: 'no-act',
};

/** How far a call on others reaches. */
const REACH = 420;
const CLOSE = 70;
const NEGATION = 14;
const TOLD = 120;
const JUDGED = new Set(['makes', 'ends', 'complies']);
const REPORTED =
  /(?:\b(?:reports?|reporting|information|updates?|brief|briefing|briefed|data|stud(?:y|ies)|reviews?|progress)\b[^,;.]{0,60}\b(?:on|of|in) (?:the |its |their |any )?(?:[a-z]+ ){0,3}|(?:доклад|информаци|сообщени|отчет|информир|докладыва)\p{L}*[^,;.]{0,60} (?:о|об|о ходе|относительно) (?:\p{L}+ ){0,3})$/u;
const BARE = 0.6;
const MOST_BARE = 40;
const FORBIDS = 60;
const DATES = 24;
const GOVERNS_CONTENT = new Set(['complies', 'reaffirms', 'breaches', 'ends']);
const KEPT = new Set(['complies', 'makes', 'reaffirms', 'appeals']);

/** `group`: an instrument, or a list of them under one act; `limit`: its sentence's end; `planned`: it is still to be made. */
export function decide(scene: Scene, group: Span, limit: number, planned: boolean): Decision {
  const before = nearestAct(scene, group);
  const judged =
    before !== null && opensJudgement(scene, before) ? judgementAhead(scene.folded, group.end, limit) : null;
  if (judged !== null) return sole(judged);
  const following = followingAct(scene.folded, group.end, limit);
  const after = following.act;
  if (after === null && before?.act.row.function === 'complies' && isAccount(scene.folded, group.end)) {
    return { ...sole(before.act), polarity: 'neutral' };
  }
  if (after === null)
    return before === null ? untold(scene, group) : governed(scene, before, group, following.content, planned);
  return combine(scene, before, after, group, following.content, planned);
}

/** 执行《》的情况, 落实《》工作组: carrying it out is only spoken of. */
function isAccount(folded: string, end: number): boolean {
  return /^[》"”]?(?:的)?(?:情况|进展|报告|方面|专家组|工作组|有效做法|经验|信)/u.test(folded.slice(end, end + 8));
}

/** A list or heading that says nothing but names of instruments. */
function untold({ folded, start, end }: Scene, group: Span): Decision {
  const rest = folded.slice(start, group.start) + folded.slice(group.end, end);
  const words = rest.replace(/[^\p{L}]+/gu, '').length;
  return words <= (group.end - group.start) * BARE && words <= MOST_BARE
    ? { ...UNDECIDED, function: 'names', rule: 'title' }
    : UNDECIDED;
}

/** 对…表示遗憾 */
function opensJudgement({ folded }: Scene, { act }: Nearest): boolean {
  return act.row.id === 'in-it' && folded.charCodeAt(act.start) === 0x5bf9;
}

function combine(
  scene: Scene,
  before: Nearest | null,
  after: FoundAct,
  group: Span,
  content: boolean,
  planned: boolean,
): Decision {
  const { row } = after;
  const weak = before === null || before.act.row.id === 'in-it' || before.act.row.id === 'time-word';
  const apart = before !== null && scene.folded.slice(before.act.end, group.start).includes(',');
  if (row.id === 'time' || row.id === 'anniversary') return sole(after);
  if (row.kind === 'hanger' && row.function === 'basis') {
    return !weak && content && !apart ? governed(scene, before, group, content, planned) : sole(after);
  }
  if (row.kind === 'content') {
    return weak || apart ? sole(after) : governed(scene, before, group, true, planned);
  }
  if (row.kind === 'need') {
    if (weak) return sole(after);
    const asked = before.act.row.kind === 'conduct' && before.act.row.function !== 'reaffirms';
    return asked
      ? { ...pair(before.act, after, after), function: 'appeals' }
      : governed(scene, before, group, content, planned);
  }
  if (row.kind === 'report' || row.function === 'names') {
    return weak || apart ? sole(after) : governed(scene, before, group, content, planned);
  }
  if (row.kind === 'event') {
    if (before?.act.row.id === 'time-word') return sole(before.act);
    if (weak || (before.act.row.kind === 'hanger' && apart)) {
      return governors(scene, lastBefore(scene.acts, group.start), after, planned) ?? sole(after);
    }
    if (before.act.row.id === 'time') return sole(before.act);
    if (before.act.row.function === 'names') return { ...sole(after), polarity: 'neutral' };
    if (before.act.row.kind === 'hanger' || before.act.row.kind === 'content') {
      return governed(scene, before, group, content, planned);
    }
    if (before.act.row.kind === 'conduct') {
      return governors(scene, before.index, after, planned) ?? sole(after);
    }
    return governed(scene, before, group, true, planned, after);
  }
  // Judgement after the instrument: 对《》表示遗憾, is the cornerstone of.
  if (weak) return sole(after);
  if (
    before.act.row.kind === 'conduct' &&
    (before.act.row.function === 'ends' || before.act.row.function === 'makes')
  ) {
    return row.kind === 'stance' ? pair(before.act, after, after) : governed(scene, before, group, content, planned);
  }
  if (before.act.row.kind === 'main' || before.act.row.kind === 'hanger') return sole(after);
  return governed(scene, before, group, content, planned);
}

function governed(
  scene: Scene,
  found: Nearest,
  group: Span,
  content: boolean,
  planned: boolean,
  event: FoundAct | null = null,
): Decision {
  const { act } = found;
  const decided = governors(scene, found.index - 1, act, planned);
  if (decided !== null) return decided;
  if (event !== null && act.row.kind === 'need')
    return pair(act, event, { ...act, row: { ...act.row, function: 'appeals' } });
  if (
    act.row.id === 'regret' &&
    event === null &&
    !content &&
    isGlue(scene.folded, { start: act.end, end: group.start }, scene.names)
  ) {
    return { ...sole(act), polarity: 'opposes' };
  }
  if (act.row.id === 'need' && event === null && act.row.function === 'appeals') {
    // "should be amended": what must be done with it is not said by these words alone.
    return { ...sole(act), function: 'appeals' };
  }
  return sole(act);
}

/**
 * What stands before the deciding word and takes the decision over; null where nothing does. `from`: index of the last
 * word that can.
 */
function governors(scene: Scene, from: number, act: FoundAct, planned: boolean): Decision | null {
  const { acts, folded } = scene;
  const { kind } = act.row;
  if (kind !== 'event' && kind !== 'conduct' && kind !== 'content') return null;
  const drafting = planned || act.row.drafting === true;
  let inner = act;
  for (let index = from; index >= 0; index -= 1) {
    const outer = acts[index] as FoundAct;
    const gap = inner.start - outer.end;
    const reach = act.start - outer.end;
    if (reach > REACH) break;
    const { row } = outer;
    if (kind === 'event' && (row.id === 'account' || isReported(folded, act)))
      return { ...sole(act), polarity: 'neutral' };
    if (row.kind === 'deny' && kind === 'conduct' && act.row.function === 'complies' && reach <= NEGATION) {
      return { ...pair(outer, act, act), function: 'breaches', rule: 'deny' };
    }
    if (row.kind === 'deny' && act.row.function === 'breaches' && reach <= NEGATION) {
      return { ...pair(outer, act, act), function: 'complies', polarity: 'neutral', rule: 'deny' };
    }
    if (act.row.id === 'universality' && row.kind === 'hanger' && reach <= CLOSE) return pair(outer, act, outer);
    if (row.kind === 'forbid' && reach <= FORBIDS && (act.row.function === 'breaches' || act.row.function === 'ends')) {
      return { ...pair(outer, act, outer), function: 'reaffirms', polarity: 'supports' };
    }
    if ((row.id === 'time' || row.id === 'time-word') && kind === 'event' && gap <= DATES) {
      return { ...sole(act), function: 'names', polarity: 'neutral', rule: row.id };
    }
    if (row.kind === 'need' && kind !== 'content' && !drafting && reach <= CLOSE * 2 && KEPT.has(act.row.function)) {
      if (isOwnDuty(scene, index)) continue;
      return { ...pair(outer, act, outer), function: 'appeals', polarity: 'supports', asked: outer };
    }
    if (row.kind === 'appeal') {
      if (kind === 'content') {
        if (reach > CLOSE) return null;
        return { ...pair(outer, act, outer), asked: outer };
      }
      if (drafting) return { ...sole(act), asked: outer };
      return { ...pair(outer, act, outer, act.row.function === 'ends' ? 'opposes' : 'supports'), asked: outer };
    }
    if ((row.kind === 'main' || row.kind === 'selves') && startsAnew(folded, outer) && row.id !== 'modal') return null;
    if (row.kind === 'main' && row.id !== 'modal' && kind === 'event' && reach > CLOSE) return null;
    if (row.kind === 'stance') return ruledByStance(folded, outer, inner, act);
    if (kind === 'content' && row.kind === 'conduct' && !GOVERNS_CONTENT.has(row.function)) return null;
    if (kind === 'content' && (row.kind === 'conduct' || row.kind === 'hanger' || row.kind === 'event')) {
      const apart = /,.*\S/u.test(folded.slice(outer.end, inner.start));
      if (row.adjacent === true || gap > CLOSE || apart) return null;
      return governors(scene, index - 1, outer, planned) ?? pair(outer, act, outer);
    }
    if (row.kind === 'conduct' || row.kind === 'event' || row.kind === 'content') inner = outer;
  }
  return null;
}

/** "we must": what the speakers must do themselves they ask of nobody. */
function isOwnDuty({ acts, folded }: Scene, index: number): boolean {
  const subject = acts[index - 1];
  const need = acts[index] as FoundAct;
  return subject?.row.kind === 'selves' && folded.slice(subject.end, need.start).trim() === '';
}

/** "welcomes that States have signed", 欢迎各国签署: a deed told as a clause, which the stance is on. */
function isTold(between: string): boolean {
  if (/^\p{Script=Han}*$/u.test(between)) return /[国方各]/u.test(between);
  return /^[^,]{0,12}(?:\b(?:that|fact)\b|(?<!\p{L})что(?!\p{L}))[^,]*$/u.test(between);
}

/** "to report every year on the implementation of": it is only spoken of. */
function isReported(folded: string, event: FoundAct): boolean {
  return REPORTED.test(folded.slice(Math.max(0, event.start - 110), event.start));
}

/** A stance decides on events of an instrument's life and on what it contains, and hardly on what somebody does. */
function ruledByStance(folded: string, stance: FoundAct, inner: FoundAct, act: FoundAct): Decision | null {
  const between = folded.slice(stance.end, inner.start);
  const reach = act.start - stance.end;
  if (act.row.kind === 'conduct') {
    const judged = stance.row.function === 'appraises' && stance.row.id !== 'note' && JUDGED.has(act.row.function);
    return judged && reach <= TOLD && isTold(folded.slice(stance.end, act.start)) ? pair(stance, act, stance) : null;
  }
  if (act.row.kind === 'event' && act.row.function === 'breaches') return null;
  return between.includes(',') && reach > CLOSE ? null : pair(stance, act, stance);
}

/** Whether a word begins a clause of its own: after a comma, so that what stood before it governs no longer. */
function startsAnew(folded: string, act: FoundAct): boolean {
  return /[,;]\s*(?:and\s|и\s)?$/u.test(folded.slice(Math.max(0, act.start - 6), act.start));
}

function sole(act: FoundAct): Decision {
  return {
    function: act.row.function,
    polarity: act.row.polarity,
    spans: [{ start: act.start, end: act.end }],
    nearest: act,
    asked: act.row.kind === 'appeal' ? act : null,
    governing: act,
    rule: act.row.id,
  };
}

function pair(a: FoundAct, b: FoundAct, decides: FoundAct, polarity: Polarity = decides.row.polarity): Decision {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const near = first === decides ? second : first;
  const touching = second.start - first.end <= 2;
  return {
    function: decides.row.function,
    polarity,
    spans: touching
      ? [{ start: first.start, end: second.end }]
      : [
          { start: first.start, end: first.end },
          { start: second.start, end: second.end },
        ],
    nearest: near,
    asked: null,
    governing: decides,
    rule: decides.row.id,
  };
}
