/** Finds the title among the lines before a text's body. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { isCapitals, startsLower, weight } from '#ingest/structure/shape';
import { KIND_OF_TEXT, NOTE_LINE, PREAMBLE_HEADING } from '#ingest/structure/wording';

const LONGEST = 400;
const BARE_KIND = 40;
/** What a law is about, below the name of its kind. */
const SUBJECT = /^(?:об? |между |on |between |concerning |regarding |关于)/;
/** “74/232. Follow-up to …”, “Resolution 2593 (2021)”. */
const RESOLUTION = /^(?:\d{1,3}\/\d{1,4}(?: [a-z])?\.? |(?:resolution|резолюция) \d|第?\d{1,4}[/号(])/;

export function findTitle(reading: Reading, blocks: readonly Block[], body: number): readonly Block[] {
  const candidates = blocks.slice(0, body).flatMap((block, index) => (mayBeTitle(reading, block) ? [index] : []));
  const best = chosen(reading, blocks, candidates);
  if (best === undefined) return blocks;
  let from = best;
  let to = best;
  const ofResolution = RESOLUTION.test(reading.folded.slice(blocks[best]?.words ?? 0, blocks[best]?.end ?? 0));
  while (!ofResolution && candidates.includes(from - 1) && continues(reading, blocks[from - 1], blocks[from]))
    from -= 1;
  while (candidates.includes(to + 1) && continues(reading, blocks[to], blocks[to + 1])) to += 1;
  const first = blocks[from];
  const last = blocks[to];
  if (!first || !last) return blocks;
  const title: Block = { ...first, end: last.end, role: 'title', marker: null };
  const words = reading.folded.slice(title.words, title.end);
  // A page prints the title once more above the text.
  const others = blocks
    .slice(0, from)
    .map(
      (block): Block => (reading.folded.slice(block.words, block.end) === words ? { ...block, role: 'chrome' } : block),
    );
  // The blocks that the title is made of become one, and the indices after it stay.
  const filler = blocks.slice(from + 1, to + 1).map((block): Block => ({ ...block, role: 'chrome' }));
  return [...others, title, ...filler, ...blocks.slice(to + 1)];
}

function mayBeTitle(reading: Reading, block: Block): boolean {
  const words = reading.folded.slice(block.words, Math.min(block.end, block.words + 60));
  return (
    block.role === 'note' &&
    weight(reading, block) <= LONGEST &&
    !NOTE_LINE.test(words) &&
    !PREAMBLE_HEADING.test(words)
  );
}

function chosen(reading: Reading, blocks: readonly Block[], candidates: readonly number[]): number | undefined {
  const words = (index: number) => reading.folded.slice(blocks[index]?.words ?? 0, blocks[index]?.end ?? 0);
  const resolution = candidates.findLast((index) => RESOLUTION.test(words(index)));
  if (resolution !== undefined) return resolution;
  const depths = candidates.map((index) => blocks[index]?.depth ?? 0).filter((depth) => depth > 0);
  const headings = depths.length > 0 ? candidates.filter((index) => (blocks[index]?.depth ?? 0) > 0) : candidates;
  const highest = headings.find((index) => blocks[index]?.depth === Math.min(...depths));
  if (highest !== undefined && KIND_OF_TEXT.test(words(highest))) return highest;
  const kinds = headings.filter((index) => KIND_OF_TEXT.test(words(index)));
  return (
    kinds.findLast((index) => isTitleInCapitals(reading, blocks[index])) ?? kinds.at(-1) ?? highest ?? candidates.at(-1)
  );
}

/** Of several lines that name a kind of text the title is that in capitals, where it says more than the kind. */
function isTitleInCapitals(reading: Reading, block: Block | undefined): boolean {
  return block !== undefined && isCapitals(reading, block) && weight(reading, block) > BARE_KIND;
}

/** Whether two lines are one title: no line between them, or the first only names a kind of text. */
function continues(reading: Reading, first: Block | undefined, second: Block | undefined): boolean {
  if (!first || !second || first.depth !== second.depth) return false;
  if (second.gap === 0 && second.rule === null) return !sameWords(reading, first, second);
  if (second.gap > 3) return false;
  if (startsLower(reading, second) || SUBJECT.test(reading.folded.slice(second.words, second.words + 12))) return true;
  return (
    weight(reading, first) <= BARE_KIND &&
    isCapitals(reading, first) &&
    KIND_OF_TEXT.test(reading.folded.slice(first.start, first.end))
  );
}

function sameWords({ folded }: Reading, first: Block, second: Block): boolean {
  return folded.slice(first.words, first.end) === folded.slice(second.words, second.end);
}
