/** The kinds of text whose units are numbered in their own way. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { isOperative, isPreambular } from '#ingest/structure/resolution-wording';
import { terminal } from '#ingest/structure/shape';

export type Genre = {
  /** Treaties, agreements, laws. */
  readonly articles: boolean;
  /** Preambular paragraphs, then operative ones. */
  readonly resolution: boolean;
  /** Lines cut out of a longer text: numbers begin late and leave gaps, and no line is known to go on from the one above. */
  readonly excerpt: boolean;
};

const LEAST_PREAMBULAR = 2;

export function tellGenre(reading: Reading, blocks: readonly Block[]): Genre {
  const body = blocks.filter(({ role }) => role === 'body' || role === 'bullet');
  const articles = body.some(({ marker }) => marker?.numberings.some(({ style }) => style === 'article'));
  const formula = blocks.some(({ role }) => role === 'formula');
  const titled = blocks.some(({ role }) => role === 'title');
  const excerpt = !formula && !articles && !titled && hasGaps(body);
  const resolution =
    formula ||
    (!articles && (excerpt ? body.some((block) => recites(reading, block)) : opensByReciting(reading, body)));
  return { articles, resolution, excerpt };
}

function hasGaps(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap(
    ({ marker }) => marker?.numberings.filter(({ style }) => style === '1.').map(({ value }) => value) ?? [],
  );
  const gaps = numbers.filter((value, index) => value > (numbers[index - 1] ?? 0) + 1).length;
  return numbers.length > 0 && ((numbers[0] ?? 1) > 1 || gaps > 1);
}

function recites(reading: Reading, block: Block): boolean {
  return block.marker === null && terminal(reading, block) === ',' && isPreambular(reading, block);
}

/** A resolution that came without the name of its organ. */
function opensByReciting(reading: Reading, body: readonly Block[]): boolean {
  const first = body.findIndex(({ marker }) => marker !== null);
  const operative = body[first];
  if (first < LEAST_PREAMBULAR || !operative || !isOperative(reading, operative)) return false;
  return (
    body.slice(0, first).filter((block) => recites(reading, block)).length >= Math.max(LEAST_PREAMBULAR, first * 0.8)
  );
}
