/** Whether a statement's clauses are numbered （一）（二） or (1) (2): whole paragraphs, most of the text, with no other numbers above them. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { terminal } from '#ingest/structure/shape';

const BRACKETED = ['(一)', '(1)'] as const;
/** More text above them is no opening, and they are a list in it. */
const MOST_ABOVE = 4;
const LEAST = 3;
const MOST_OF_TEXT = 0.5;

/** The style of such numbers, or null. */
export function bracketedClauses(reading: Reading, blocks: readonly Block[]): string | null {
  const body = blocks.filter(({ role }) => role === 'body' || role === 'bullet');
  const first = body.findIndex(({ marker }) => marker !== null);
  const style = BRACKETED.find((candidate) => valueIn(body[first], candidate) === 1);
  if (style === undefined || first > MOST_ABOVE) return null;
  // Points 1. below （一） are its own; what is numbered otherwise is not.
  const ordinals = body.flatMap((block) => valueIn(block, style) ?? []);
  const others = body.some(({ marker }) => marker?.numberings.some((numbering) => isOuter(numbering.style)));
  if (others || ordinals.length < LEAST || ordinals.some((value, index) => value !== index + 1)) return null;
  const items = body.filter((block) => valueIn(block, style) !== undefined);
  if (items.some((block) => !/[.。!?:]/.test(terminal(reading, block)))) return null;
  const last = body.indexOf(items.at(-1) as Block);
  return lengthOf(body.slice(first, last + 1)) >= lengthOf(body) * MOST_OF_TEXT ? style : null;
}

function valueIn(block: Block | undefined, style: string): number | undefined {
  return block?.marker?.numberings.find((numbering) => numbering.style === style)?.value;
}

function isOuter(style: string): boolean {
  return style === '一、' || /^[a-z]{4}/.test(style);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0);
}
