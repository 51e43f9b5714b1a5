/** Whether a list is one sentence that its last item has ended: …; （二）…；及 （三）…。 */
import type { Reading } from '#ingest/reading';
import { terminal } from '#ingest/structure/shape';
import type { Span } from '#model/span';

const GOES_ON = /[;,、]\s?(?:及|和|以及|并|或|and|or|и|или)?$/;
const LONGEST_CONJUNCTION = 6;

export function isClosedList(reading: Reading, before: Span, item: Span): boolean {
  const end = reading.folded.slice(Math.max(before.start, before.end - LONGEST_CONJUNCTION), before.end);
  return GOES_ON.test(end) && /[.。!?]/.test(terminal(reading, item));
}
