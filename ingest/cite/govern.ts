/** Which earlier words take a decision over from the nearest ones: calls, needs, stances, negations. */
import { type Decision, pair, sole } from './decision.ts';
import type { FoundAct } from './find-acts.ts';
import { mood, type Scene } from './nearest-act.ts';

/** How far a call on others reaches. */
const REACH = 420;
const CLOSE = 70;
const NEGATION = 14;
const TOLD = 120;
const JUDGED = new Set(['makes', 'ends', 'complies']);
const FORBIDS = 60;
const DATES = 24;
const GOVERNS_CONTENT = new Set(['complies', 'reaffirms', 'breaches', 'ends']);
const KEPT = new Set(['complies', 'makes', 'reaffirms', 'appeals']);

const RELATIVE = /\b(?:which|that|who)\b|(?<!\p{L})котор/u;
const CONJUNCTION = / (?:and|и) |,|和|及/u;

/** What somebody reports on, after which carrying it out is only spoken of. */
const REPORTED =
  /(?:\b(?:reports?|reporting|information|updates?|brief|briefing|briefed|data|stud(?:y|ies)|reviews?|progress)\b[^,;.]{0,60}\b(?:on|of|in) (?:the |its |their |any )?(?:[a-z]+ ){0,3}|(?:доклад|информаци|сообщени|отчет|информир|докладыва)\p{L}*[^,;.]{0,60} (?:о|об|о ходе|относительно) (?:\p{L}+ ){0,3})$/u;

/**
 * What stands before the deciding word and takes the decision over; null where nothing does. `from`: index of the last
 * word that can.
 */
export function governors(scene: Scene, from: number, act: FoundAct, planned: boolean): Decision | null {
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
    if (row.id === 'in-it') continue;
    if (row.id === 'ward' && folded.slice(outer.end, inner.start).includes(',')) continue;
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
    // "support the early entry into force": what is planned is still made.
    if (row.id === 'uphold' && act.row.id === 'life' && !planned && reach <= CLOSE) return pair(outer, act, outer);
    if (row.id === 'role' && CONJUNCTION.test(folded.slice(outer.end, inner.start))) continue;
    if (row.kind === 'stance') return ruledByStance(scene, mood(scene, index).act, inner, act);
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
function isTold(between: string, named: boolean): boolean {
  if (/^\p{Script=Han}*$/u.test(between)) return named || /[国方各]/u.test(between);
  if (/\b(?:decision|intention|move|announcement|plans?)\b[^,;]{0,60} to $/u.test(between)) return true;
  if (named && /^ (?:решени|намерени|попытк|отказ)\p{L}* [^,;]{0,60}$/u.test(between)) return true;
  return /^[^,]{0,12}(?:\b(?:that|fact)\b|(?<!\p{L})что(?!\p{L}))[^,]*$/u.test(between);
}

/** "to report every year on the implementation of": it is only spoken of. */
function isReported(folded: string, event: FoundAct): boolean {
  return REPORTED.test(folded.slice(Math.max(0, event.start - 110), event.start));
}

/** A stance decides on events of an instrument's life and on what it contains, and hardly on what somebody does. */
function ruledByStance({ folded, names }: Scene, stance: FoundAct, inner: FoundAct, act: FoundAct): Decision | null {
  const between = folded.slice(stance.end, inner.start);
  const reach = act.start - stance.end;
  if (act.row.kind === 'conduct') {
    const judged = stance.row.function === 'appraises' && stance.row.id !== 'note' && JUDGED.has(act.row.function);
    return judged &&
      reach <= TOLD &&
      isTold(
        folded.slice(stance.end, act.start),
        names.some(({ start, end }) => start >= stance.end && end <= act.start),
      )
      ? judging(stance, act)
      : null;
  }
  if (act.row.kind === 'event' && act.row.function === 'breaches') return null;
  // "welcomed the mechanism, which will contribute to the goals of": the verb of the clause decides.
  if (inner !== act && RELATIVE.test(folded.slice(stance.end, act.start))) return null;
  return between.includes(',') && reach > CLOSE ? null : judging(stance, act);
}

/** Whoever condemns that somebody leaves an instrument stands up for it. */
function judging(stance: FoundAct, act: FoundAct): Decision {
  const defends = act.row.function === 'ends' && stance.row.polarity === 'opposes';
  return defends ? pair(stance, act, stance, 'supports') : pair(stance, act, stance);
}

/** Whether a word begins a clause of its own: after a comma, so that what stood before it governs no longer. */
function startsAnew(folded: string, act: FoundAct): boolean {
  return /[,;]\s*(?:and\s|и\s)?$/u.test(folded.slice(Math.max(0, act.start - 6), act.start));
}
