/** Whether a paragraph below a list belongs to what holds the list: the items have ended, and the list does not go on. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { startsLower, terminal } from '#ingest/structure/shape';

/** A list that goes on after more text than this is not looked for. */
const LOOK_AHEAD = 12;

export function isFlushText(
  reading: Reading,
  blocks: readonly Block[],
  index: number,
  style: string,
  last: number,
): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !before || !/^[([]|^.\)|^①/.test(style)) return false;
  if (block.role === 'bullet' || startsLower(reading, block) || !/[.。]/.test(terminal(reading, before))) return false;
  for (const next of blocks.slice(index + 1, index + LOOK_AHEAD)) {
    if (!next.marker) continue;
    return !next.marker.numberings.some((numbering) => numbering.style === style && numbering.value === last + 1);
  }
  return true;
}
