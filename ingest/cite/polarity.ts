/** How the speakers' words treat the instrument, once it is known who speaks and who acts. */
import type { Polarity } from '#model/citation-words';
import type { Decision } from './decision.ts';
import type { FoundAct } from './find-acts.ts';
import type { Voices } from './voices.ts';

/** What somebody does with it: a narrator who only reports that does not treat it in any way. */
const DEEDS = new Set(['makes', 'complies', 'ends', 'breaches']);

export function polarityOf(decision: Decision, acts: readonly FoundAct[], { speakers, agents }: Voices): Polarity {
  const { polarity } = decision;
  if (!DEEDS.has(decision.function)) return polarity;
  if (speakers.length === 0) return 'neutral';
  if (agents.length === 0 || decision.asked !== null) return polarity;
  // Whoever blames others for leaving it stands up for it.
  if (decision.function === 'ends') return acts.some(blames) ? 'supports' : 'neutral';
  return decision.function === 'makes' ? 'neutral' : polarity;
}

function blames({ row }: FoundAct): boolean {
  return row.id === 'regret' || row.id === 'reject' || row.function === 'breaches';
}
