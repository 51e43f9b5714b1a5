/** Repairs what scanning made of a marker: (1) for (i) where (ii) comes next. */
import type { Block } from '#ingest/structure/block';

const ROMAN = '(i';

export function repairMarkers(blocks: readonly Block[]): readonly Block[] {
  const repaired = [...blocks];
  let next: Block | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block?.marker) continue;
    const first = block.marker.numberings[0];
    const second = next?.marker?.numberings.some(({ style, value }) => style === ROMAN && value === 2);
    if (second && first?.style === '(1)' && first.value === 1) {
      repaired[index] = {
        ...block,
        marker: { ...block.marker, numberings: [{ style: ROMAN, value: 1, printed: 'i' }] },
      };
    }
    next = block;
  }
  return repaired;
}
