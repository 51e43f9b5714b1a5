/** Whose words the paragraphs of questions and answers are: a reporter's are nobody's, an answer's its giver's State's. */
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';

const LABEL = /[ \n]*(?<label>[^\n:。,;!?]{1,40}):/uy;
const ASKS = /记者|^问|媒体|^q$|^q\d|question|reporter|вопрос|журналист|корреспондент/u;
const HOLDS =
  /^(?:已|也|将|愿|一贯|始终|历来|对此|坚决|坚定|高度|强烈|多次|一直|严正|再次|的){0,3}(?:注意到|敦促|反对|希望|支持|愿|呼吁|重申|欢迎|认为|主张|赞赏|要求|立场|态度|重视|强调|谴责|表示|关切|奉劝)/u;
const ASKED_FOR = /^(?:对此)?(?:有何|如何|怎么|是否|能否|会否)/u;
/** To be told what one did is no view. */
const LEAST = 3;
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

/** The State that is asked and holds views as a side: of the others it is told what they did. */
function sideOf(
  folded: string,
  mentions: readonly ResolvedMention[],
  spoken: readonly ('question' | 'answer' | null)[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity, unit, end } of mentions) {
    if (entity?.type !== 'State' || folded.charCodeAt(end - 1) !== SIDE) continue;
    const weight = sideWeight(folded.slice(end, end + 16), spoken[unit] ?? null);
    counts.set(entity.id, (counts.get(entity.id) ?? 0) + weight);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most === undefined || most[1] < LEAST ? [] : [most[0]];
}

function sideWeight(after: string, turn: 'question' | 'answer' | null): number {
  if (turn === 'question') return ASKED_FOR.test(after) ? 3 : 0;
  if (turn !== 'answer') return 0;
  return HOLDS.test(after) ? 3 : 1;
}
