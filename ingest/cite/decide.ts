/** What a clause does with an instrument: the rules of nearness and government over the words of the lexicon. */
import type { CitationFunction, Polarity } from '#model/citation-words';
import type { Span } from '#model/span';
import type { FoundAct } from './find-acts.ts';
import type { Following } from './following-act.ts';
import { isGlue } from './glue.ts';
import { type Nearest, nearestAct, type Scene } from './nearest-act.ts';

export type Decision = {
  readonly function: CitationFunction;
  readonly polarity: Polarity;
  /** In reading order. */
  readonly spans: readonly Span[];
  /** Whose doer is the agent: the word nearest to the instrument. */
  readonly nearest: FoundAct | null;
  /** Whose subject speaks: the word that governs. */
  readonly governing: FoundAct | null;
  readonly rule: string;
};

export const UNDECIDED: Decision = {
  function: 'unknown',
  polarity: 'neutral',
  spans: [],
  nearest: null,
  governing: null,
  rule: 'no-act',
};

/** How far a call on others reaches. */
const REACH = 420;
const CLOSE = 70;
const NEGATION = 14;

/** `group`: an instrument, or a list of them under one act. `planned`: whether it is still to be made. */
export function decide(scene: Scene, group: Span, following: Following, planned: boolean): Decision {
  const before = nearestAct(scene, group);
  const after = following.act;
  if (after === null) return before === null ? UNDECIDED : governed(scene, before, group, following.content, planned);
  return combine(scene, before, after, group, following.content, planned);
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
      return governors(scene, { index: indexBefore(scene, group.start), act: after }, after, planned) ?? sole(after);
    }
    if (before.act.row.kind === 'hanger' || before.act.row.kind === 'content') {
      return governed(scene, before, group, content, planned);
    }
    if (before.act.row.kind === 'conduct') {
      return governors(scene, { index: before.index, act: after }, after, planned) ?? sole(after);
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
  const decided = governors(scene, found, act, planned);
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

/** What stands before the deciding word and takes the decision over; null where nothing does. */
function governors(scene: Scene, found: Nearest, act: FoundAct, planned: boolean): Decision | null {
  const { acts, folded } = scene;
  const { kind } = act.row;
  const passive = act.start > found.index && found.act !== act;
  if (kind !== 'event' && kind !== 'conduct' && kind !== 'content') return null;
  const drafting = planned || act.row.drafting === true;
  let inner = act;
  for (let index = found.act === acts[found.index] ? found.index - 1 : found.index; index >= 0; index -= 1) {
    const outer = acts[index] as FoundAct;
    const gap = inner.start - outer.end;
    const reach = act.start - outer.end;
    if (reach > REACH) break;
    const row = outer.row;
    if (row.id === 'account' && kind === 'event') return { ...sole(act), polarity: 'neutral' };
    if (row.kind === 'deny') {
      if (kind === 'conduct' && act.row.function === 'complies' && reach <= NEGATION) {
        return { ...pair(outer, act, act), function: 'breaches', rule: 'deny' };
      }
      continue;
    }
    if (row.kind === 'forbid') {
      if (act.row.function === 'breaches' && reach <= 60) {
        return { ...pair(outer, act, outer), function: 'reaffirms', polarity: 'supports' };
      }
      if (act.row.function === 'ends' && reach <= 60) {
        return { ...pair(outer, act, outer), function: 'reaffirms', polarity: 'supports' };
      }
      continue;
    }
    if (row.id === 'time' || row.id === 'time-word') {
      if (kind === 'event' && gap <= 24) return { ...sole(act), function: 'names', polarity: 'neutral', rule: row.id };
      continue;
    }
    if (row.kind === 'need') {
      if (kind === 'content') continue;
      if (!drafting && act.row.function !== 'breaches' && act.row.function !== 'ends' && reach <= CLOSE * 2) {
        return { ...pair(outer, act, outer), function: 'appeals', polarity: 'supports' };
      }
      continue;
    }
    if (row.kind === 'appeal') {
      if (kind === 'content') {
        if (reach <= CLOSE) return pair(outer, act, outer);
        continue;
      }
      if (drafting) return null;
      return pair(outer, act, outer, act.row.function === 'ends' ? 'opposes' : 'supports');
    }
    if (row.kind === 'main' || startsAnew(folded, outer)) {
      if (kind === 'content' || row.kind === 'selves' || row.kind === 'main') {
        if (kind === 'event' && reach > CLOSE) return null;
        if (row.kind === 'main' && !startsAnew(folded, outer)) continue;
        return null;
      }
    }
    if (row.kind === 'stance') {
      if (kind === 'conduct') {
        const clause = /\b(?:that|что)\b|^[^,]*$/u.test(folded.slice(outer.end, act.start));
        if (act.row.function === 'ends' && row.function === 'appraises' && clause && reach <= 120) {
          return pair(outer, act, outer, 'supports');
        }
        if (row.function === 'recalls' && clause && reach <= 60 && passive) return pair(outer, act, outer);
        return null;
      }
      if (kind === 'event' && act.row.function === 'breaches') return null;
      if (folded.slice(outer.end, inner.start).includes(',') && reach > CLOSE) return null;
      return pair(outer, act, outer);
    }
    if (kind === 'content' && (row.kind === 'conduct' || row.kind === 'hanger' || row.kind === 'event')) {
      if (
        row.adjacent === true ||
        gap > CLOSE ||
        folded.slice(outer.end, inner.start).trimEnd().slice(0, -1).includes(',')
      )
        return null;
      return governors(scene, { index, act: outer }, outer, planned) ?? pair(outer, act, outer);
    }
    if (row.kind === 'conduct' || row.kind === 'event' || row.kind === 'content') inner = outer;
  }
  return null;
}

/** Whether a word begins a clause of its own: after a comma, so that what stood before it governs no longer. */
function startsAnew(folded: string, act: FoundAct): boolean {
  return /[,;]\s*(?:and\s|и\s)?$/u.test(folded.slice(Math.max(0, act.start - 6), act.start));
}

function indexBefore({ acts }: Scene, offset: number): number {
  let index = acts.length - 1;
  while (index >= 0 && (acts[index]?.end ?? 0) > offset) index -= 1;
  return index;
}

function sole(act: FoundAct): Decision {
  return {
    function: act.row.function,
    polarity: act.row.polarity,
    spans: [{ start: act.start, end: act.end }],
    nearest: act,
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
    governing: decides,
    rule: decides.row.id,
  };
}
