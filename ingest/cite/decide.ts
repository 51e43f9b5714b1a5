/** What a clause does with an instrument: the rules of nearness over the words of the lexicon. */
import type { Span } from '#model/span';
import { type Decision, pair, sole, UNDECIDED } from './decision.ts';
import type { FoundAct } from './find-acts.ts';
import { followingAct, judgementAhead } from './following-act.ts';
import { isGlue } from './glue.ts';
import { governors } from './govern.ts';
import { lastBefore, type Nearest, nearestAct, type Scene } from './nearest-act.ts';

const UNDER = 5;
const BARE = 0.6;
const MOST_BARE = 40;

/** `group`: an instrument, or a list of them under one act; `limit`: its sentence's end; `planned`: it is still to be made. */
export function decide(scene: Scene, group: Span, limit: number, planned: boolean): Decision {
  const before = nearestAct(scene, group);
  const judged =
    before !== null && opensJudgement(scene, before) ? judgementAhead(scene.folded, group.end, limit) : null;
  if (judged !== null) return sole(judged);
  const following = followingAct(scene.folded, group.end, limit);
  const after = following.act;
  const towards = before !== null && after === null && following.content ? towardsContent(scene, before) : null;
  if (towards !== null) return governed(scene, towards, group, true, planned);
  if (following.else !== null && (before === null || before.act.row.id === 'in-it')) return sole(following.else);
  if (after === null && before?.act.row.function === 'complies' && isAccount(scene.folded, group.end)) {
    return { ...sole(before.act), polarity: 'neutral' };
  }
  const party = notYetParty(scene, before, after, group);
  if (party !== null) return party;
  if (after !== null) return combine(scene, before, after, group, following.content, planned);
  if (before !== null) return governed(scene, before, group, following.content, planned);
  const said = judgementAhead(scene.folded, group.end, limit);
  return said === null ? untold(scene, group) : sole(said);
}

/** 执行《》的情况, 落实《》工作组: carrying it out is only spoken of. */
function isAccount(folded: string, end: number): boolean {
  return /^[》"”]?(?:的)?(?:情况|进展|报告|方面|专家组|工作组|有效做法|经验|信|问题|交换(?:了)?意见|进行(?:了)?讨论|举行(?:了)?磋商)/u.test(
    folded.slice(end, end + 9),
  );
}

/** A comma ends the reach of a word, save that before "that": подтверждая, что Устав запрещает. */
function isApart(gap: string): boolean {
  return gap.replace(/^[^,]{0,30},(?= (?:что|чтобы|that) )/u, '').includes(',');
}

/** 的执行情况 */
function isSpokenOf(folded: string, { start, end }: FoundAct): boolean {
  return /(?:情况|进展)$/u.test(folded.slice(start, end)) || /^(?:情况|进展)/u.test(folded.slice(end, end + 2));
}

/** A list or heading that says nothing but names of instruments, or a sentence that has it for its subject. */
function untold({ folded, start, end, acts }: Scene, group: Span): Decision {
  const rest = folded.slice(start, group.start) + folded.slice(group.end, end);
  const words = rest.replace(/[^\p{L}]+/gu, '').length;
  if (words <= (group.end - group.start) * BARE && words <= MOST_BARE)
    return { ...UNDECIDED, function: 'names', rule: 'title' };
  // "The Charter opened a new chapter": a bare report of it.
  const before = acts.filter((act) => act.start < group.start);
  const told = before.every(({ row }) => row.kind === 'main' || row.kind === 'selves' || row.kind === 'doer');
  const opens = told && SUBJECT.test(folded.slice(before.at(-1)?.end ?? start, group.start));
  return opens && /[\p{L}]{2}/u.test(folded.slice(group.end, end))
    ? { ...UNDECIDED, function: 'names', rule: 'subject' }
    : UNDECIDED;
}

const BORNE =
  /^["”》)]*(?:所)?(?:享有的权利和)?(?:承担|负有|所负|担负|享有|作出|应尽)的[^,。;]{0,6}(?:义务|责任|权利|承诺)/u;

/** What may stand before a subject. */
const SUBJECT =
  /^[\s\d.()(《"“«]*(?:,? ?that |,? что )?(?:however|moreover|also|the|this|that|этот|эта|это|однако|также|当前|目前|此外|同时)?,? ?(?:the |\d{4}年)?["《“«]?$/u;

/** 对…表示遗憾 */
function opensJudgement({ folded }: Scene, { act }: Nearest): boolean {
  return act.row.id === 'in-it' && folded.charCodeAt(act.start) === 0x5bf9;
}

/** "urges States not yet parties to": they are asked to become such. */
function notYetParty(
  { acts, folded }: Scene,
  before: Nearest | null,
  after: FoundAct | null,
  group: Span,
): Decision | null {
  const party = [after, before?.act ?? null].find(
    (act) => act !== null && PARTY.test(folded.slice(act.start, act.end)),
  );
  if (!party) return null;
  const call = acts.findLast(({ end, row }) => end <= group.start && row.kind === 'appeal');
  if (call === undefined || !NOT_YET.test(folded.slice(call.end, Math.min(party.start, group.start)))) return null;
  return { ...pair(call, party, call), asked: call };
}

const PARTY = /^(?:的)?(?:缔约国|缔约方|当事国|成员国)$|part(?:y|ies) to$|^участник/u;
const NOT_YET = /尚未|还未|仍未|未[成加为]|\bnot\b|(?<!\p{L})не(?!\p{L})/u;

/** 恪守对《》的承诺: the verb right before 对 has what the instrument contains for its object. */
function towardsContent(scene: Scene, before: Nearest): Nearest | null {
  if (!opensJudgement(scene, before)) return null;
  const verb = scene.acts[before.index - 1];
  return verb !== undefined && verb.end === before.act.start && verb.row.function !== 'unknown'
    ? { index: before.index - 1, act: verb }
    : null;
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
  const apart = before !== null && isApart(scene.folded.slice(before.act.end, group.start));
  if (row.id === 'time' || row.id === 'anniversary') return sole(after);
  if (row.kind === 'hanger' && row.function === 'basis') {
    // 根据《》设立的: the words before it say it already.
    if (before?.act.row.id === 'under' && !apart) return sole(before.act);
    return !weak && content && !apart ? governed(scene, before, group, content, planned) : sole(after);
  }
  if (row.kind === 'content') {
    return weak || apart ? sole(after) : governed(scene, before, group, true, planned);
  }
  if (row.kind === 'need') {
    if (row.id === 'need') return before?.act.row.kind === 'hanger' && !weak ? sole(before.act) : sole(after);
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
      const said = isSpokenOf(scene.folded, after) ? { ...sole(after), polarity: 'neutral' as const } : sole(after);
      return governors(scene, lastBefore(scene.acts, group.start), after, planned) ?? said;
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
  const act = isDuty(scene, found.act, group)
    ? { ...found.act, row: { ...found.act.row, kind: 'content' as const } }
    : found.act;
  const decided = governors(scene, found.index - 1, act, planned);
  if (decided !== null) return decided;
  if (event !== null && act.row.kind === 'need')
    return pair(act, event, { ...act, row: { ...act.row, function: 'appeals' } });
  if (
    act.row.id === 'regret' &&
    !/(?:that|что)$/u.test(scene.folded.slice(act.start, act.end)) &&
    // What is regretted is the instrument only where nothing more is said of it.
    !/^["”》»)\s]*[\p{L}]/u.test(scene.folded.slice(group.end, group.end + 8)) &&
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

/** "the obligations of Member States under", 根据《》承担的义务: what the instrument contains. */
function isDuty({ folded }: Scene, act: FoundAct, group: Span): boolean {
  if (act.row.id === 'under' && BORNE.test(folded.slice(group.end, group.end + 24))) return true;
  if (act.row.id !== 'under' || act.end - act.start > UNDER) return false;
  return /\b(?:obligations|commitments|responsibilities|duties|undertakings)\b[^,;.]{0,50}$/u.test(
    folded.slice(Math.max(0, act.start - 70), act.start),
  );
}
