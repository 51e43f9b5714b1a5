/** A declaration that an organ proclaims and that goes on in articles: all above them is its preamble, the organ's name with it. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { KIND_OF_TEXT, PREAMBLE_HEADING } from '#ingest/structure/wording';

export function openDeclaration(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const formula = blocks.findIndex(({ role }) => role === 'formula');
  if (formula < 0) return blocks;
  const after = blocks.findIndex((block, index) => index > formula && styleOf(block) !== null);
  // Numbered decisions come first where a resolution adopts a text that it annexes.
  if (styleOf(blocks[after]) !== 'article') return blocks;
  if (blocks.slice(formula, after).some((block) => headsAnotherText(reading, block))) return blocks;
  return blocks.map((block, index) => (index === formula ? { ...block, role: 'body' } : block));
}

/** Of the block's marker, save those of headings that hold articles. */
function styleOf(block: Block | undefined): string | null {
  const style = block?.marker?.numberings[0]?.style;
  return style === undefined || /^(?:part|title|chapter|section)$/.test(style) ? null : style;
}

function headsAnotherText({ folded }: Reading, { role, words, end }: Block): boolean {
  const heading = folded.slice(words, end);
  return role === 'heading' && KIND_OF_TEXT.test(heading) && !PREAMBLE_HEADING.test(heading);
}
