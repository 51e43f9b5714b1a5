/** Whose words the paragraphs of questions and answers are: a reporter's are nobody's, an answer's its giver's State's. */
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';

const LABEL = /[ \n]*(?<label>[^\n:。,;!?]{1,40}):/uy;
const ASKS = /记者|^问|媒体|^q$|^q\d|question|reporter|вопрос|журналист|корреспондент/u;
/** 中方, 我方: a State that speaks of itself as a side. */
const SIDE = 0x65b9;

/** Speakers by unit; null where a text is not made of questions and answers. */
export function turnsOf(
  folded: string,
  units: readonly Unit[],
  mentions: readonly ResolvedMention[],
  documentSpeakers: readonly string[],
): readonly (readonly string[])[] | null {
  const turns = units.map((unit) => turnAt(folded, unit.start));
  if (!turns.includes('question') || !turns.includes('answer')) return null;
  let current: 'question' | 'answer' | null = null;
  const spoken = turns.map((turn) => {
    current = turn ?? current;
    return current;
  });
  const answerer = documentSpeakers.length > 0 ? documentSpeakers : sideOf(folded, mentions, spoken);
  return spoken.map((turn) => (turn === 'answer' ? answerer : turn === 'question' ? [] : documentSpeakers));
}

function turnAt(folded: string, start: number): 'question' | 'answer' | null {
  LABEL.lastIndex = start;
  const label = LABEL.exec(folded)?.groups?.label;
  if (label === undefined) return null;
  return ASKS.test(label.trim()) ? 'question' : 'answer';
}

/** The State that is called a side most often in the answers. */
function sideOf(
  folded: string,
  mentions: readonly ResolvedMention[],
  spoken: readonly ('question' | 'answer' | null)[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity, unit, end } of mentions) {
    if (entity?.type !== 'State' || spoken[unit] !== 'answer' || folded.charCodeAt(end - 1) !== SIDE) continue;
    counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most === undefined ? [] : [most[0]];
}
