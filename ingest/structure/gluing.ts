/** Parts paragraphs that a scraper ran together: “визитом.Президенты”, “следующем:Главы”. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { trimmed } from '#ingest/structure/line';

/** A missing space or two are slips; more are lost line ends. */
const LEAST_GLUED = 3;
/** Before the sign a word and no initial; after it a capital that begins a word. */
const WORD = /[a-zа-яё]{3}/;
const LOWER_OR_SPACE = /[a-zа-яё ]/;
const UPPER = /[A-ZА-ЯЁ]/;

export function partGlued(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const borders = [...gluedAfter(reading, '.'), ...gluedAfter(reading, ':')].sort((a, b) => a - b);
  return borders.length < LEAST_GLUED ? blocks : partAt(reading, blocks, borders);
}

function gluedAfter({ text }: Reading, sign: string): readonly number[] {
  const borders: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!UPPER.test(text.charAt(at + 1)) || !LOWER_OR_SPACE.test(text.charAt(at + 2))) continue;
    if (WORD.test(text.slice(Math.max(0, at - 3), at))) borders.push(at + 1);
  }
  return borders;
}

/** The blocks, cut at each of the ascending offsets that lies in one. */
export function partAt({ folded }: Reading, blocks: readonly Block[], borders: readonly number[]): readonly Block[] {
  const parts: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    let from = block.start;
    const cut = (to: number) => {
      const { start, end } = trimmed(folded, from, to);
      if (start < end)
        parts.push(
          from === block.start ? { ...block, end } : { ...block, start, words: start, end, gap: 1, rule: null },
        );
      from = to;
    };
    while ((borders[next] ?? Number.POSITIVE_INFINITY) <= block.start) next += 1;
    for (; (borders[next] ?? Number.POSITIVE_INFINITY) < block.end; next += 1) cut(borders[next] ?? block.end);
    if (from === block.start) parts.push(block);
    else cut(block.end);
  }
  return parts;
}
