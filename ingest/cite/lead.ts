/** What the sentence that announces a list says of the items below it. */
import type { Span } from '#model/span';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Scene } from './nearest-act.ts';
import type { Cast } from './voices.ts';

/** A decision with the sentence that tells who speaks and acts in it. */
export type Told = { readonly decision: Decision; readonly cast: Cast };

const SAYS = new Set(['conduct', 'stance', 'appeal', 'need', 'event']);
const DONE = new Set(['conduct', 'event', 'hanger']);
const ASKED = new Set(['complies', 'makes', 'reaffirms']);

/** What the sentence would say of an instrument at its end; null where it only opens a text ("declare as follows"). */
export function leadDecision(scene: Scene): Decision | null {
  const last = scene.acts.findLast(({ row }) => row.kind !== 'selves' && row.kind !== 'doer' && row.id !== 'modal');
  if (last === undefined || !SAYS.has(last.row.kind)) return null;
  const end: Span = { start: scene.end, end: scene.end };
  const decision = decide(scene, end, scene.end, false);
  return decision.governing !== null && SAYS.has(decision.governing.row.kind) ? decision : null;
}

/** An item that says nothing itself is told by the announcement, and one that says what is to be done is asked by its call. */
export function underLead(item: Told, lead: Told | null): Told {
  if (lead === null) return item;
  const { decision } = item;
  if (decision.governing === null && decision.spans.length === 0) return lead;
  const call = lead.decision.governing;
  const calls = call?.row.kind === 'appeal' || call?.row.kind === 'need';
  const asked = decision.asked === null && decision.governing !== null && DONE.has(decision.governing.row.kind);
  if (!calls || !asked || !ASKED.has(decision.function)) return item;
  return {
    cast: lead.cast,
    decision: {
      ...decision,
      function: 'appeals',
      polarity: 'supports',
      spans: [...lead.decision.spans, ...decision.spans],
      asked: call,
      governing: call,
      rule: call.row.id,
    },
  };
}
