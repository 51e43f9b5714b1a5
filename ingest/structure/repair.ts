/** Takes markers back that the others do not bear out, and repairs what scanning made of them: (1) for (i) where (ii) comes next. */

import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { terminal } from '#ingest/structure/shape';
import { readStyles } from '#ingest/structure/styles';

const ROMAN = '(i';

export function repairMarkers(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const { trusted } = readStyles(blocks);
  const repaired = blocks.map((block): Block => {
    if (!block.marker || block.marker.numberings.every(({ style }) => trusted(style))) return block;
    const numberings = block.marker.numberings.filter(({ style }) => trusted(style));
    return numberings.length > 0
      ? { ...block, marker: { ...block.marker, numberings } }
      : { ...block, words: block.start, marker: null };
  });
  const articles = repaired.some(({ marker }) => marker?.numberings.some(({ style }) => style === 'article'));
  let next: Block | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = repaired[index];
    if (!block?.marker) continue;
    const first = block.marker.numberings[0];
    const second = next?.marker?.numberings.some(({ style, value }) => style === ROMAN && value === 2);
    if (second && first?.style === '(1)' && first.value === 1) {
      repaired[index] = {
        ...block,
        marker: { ...block.marker, numberings: [{ style: ROMAN, value: 1, printed: 'i' }] },
      };
    }
    // Below an article a section that says something is its numbered paragraph, and one that does not heads articles.
    if (articles && first?.style === 'section' && /[.;:]/.test(terminal(reading, block))) {
      repaired[index] = { ...block, marker: { ...block.marker, numberings: [{ ...first, style: '1.' }] } };
    }
    next = block;
  }
  return repaired;
}
