/** Who does what a noun tells of: "the withdrawal of the United States from", выход США из, "sanctions imposed by X in violation of". */
import type { FoundAct } from './find-acts.ts';
import type { Party } from './voices.ts';

const NEAR = 40;
const BEHIND =
  /^ ?(?:of|by|from|on the part of|со стороны)? ?(?:the )?(?:governments? of (?:the )?|правительств\p{L}* )?$/u;
const JOINED = /^(?:, | and | & | и |, and )(?:the )?$/u;
const LEADS = /^ ?(?:[,)]|from|to|of|with|in|из|к|с|в|от|$)/u;
/** Between who did it and the words that blame it for breaking the instrument. */
const DONE =
  /^(?: \p{L}+){0,2},? (?:введенн|принят|установленн|совершенн|осуществл|предприн|imposed|taken|adopted|committed|carried out)\p{L}* ?$/u;
const BY = /(?:imposed|taken|adopted|committed|carried out|launched|undertaken) by(?: the)? $/u;

/** `limit`: where the instrument starts. */
export function eventDoer(
  folded: string,
  parties: readonly Party[],
  act: FoundAct,
  limit: number,
): readonly string[] | null {
  if (act.row.kind === 'event') return after(folded, parties, act, limit);
  if (act.row.id === 'breach-hanger') return blamed(folded, parties, act);
  return null;
}

function after(folded: string, parties: readonly Party[], act: FoundAct, limit: number): readonly string[] | null {
  const ids: string[] = [];
  let edge = act.end;
  for (const { start, end, id } of parties) {
    if (start < act.end) continue;
    if (end > limit || start - act.end > NEAR * 2) break;
    const gap = folded.slice(edge, start);
    if (!(ids.length === 0 ? BEHIND : JOINED).test(gap)) break;
    if (!ids.includes(id)) ids.push(id);
    edge = end;
  }
  return ids.length > 0 && LEADS.test(folded.slice(edge, limit)) ? ids : null;
}

function blamed(folded: string, parties: readonly Party[], act: FoundAct): readonly string[] | null {
  const last = parties.findLast(({ end }) => end <= act.start);
  if (last === undefined || act.start - last.end > NEAR) return null;
  const gap = folded.slice(last.end, act.start);
  const by = BY.test(folded.slice(Math.max(0, last.start - NEAR), last.start)) && gap.trim() === '';
  return by || DONE.test(gap) ? [last.id] : null;
}
