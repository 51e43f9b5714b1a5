/** Parts texts that came without line ends, at the numbers that count on from one to the next. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { partAt } from '#ingest/structure/gluing';
import { chineseNumber } from '#ingest/structure/numeral';

/** Only a block that is most of its text can be a text without line ends. */
const LONG = 150;
const MOST = 0.4;
const LEAST_SEQUENCE = 3;
/** After the end of a sentence: “as Article 2 provides” is no heading. */
const INLINE: readonly RegExp[] = [
  /(?<=(?:^|[。；;:.!?)"'])\s?)(?:第(?<number>[一二三四五六七八九十百]{1,5}|\d{1,3})条(?=\s)|(?:article|статья)\s(?<arabic>\d{1,3})(?=[\s.]))/g,
  /(?<=[。；;:.!?)"'下])(?<number>[一二三四五六七八九十]{1,3})、/g,
  /(?<=[。；;:.!?)"']\s?)(?<arabic>\d{1,3})\.(?=\s?[^\d\s])/g,
];

export function partInlineSequences(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const length = reading.text.length;
  const borders = blocks
    .filter(({ start, end }) => end - start >= LONG && end - start >= length * MOST)
    .flatMap(({ start, end }) => INLINE.flatMap((pattern) => sequence(reading.folded, start, end, pattern)));
  return borders.length === 0
    ? blocks
    : partAt(
        reading,
        blocks,
        borders.sort((a, b) => a - b),
      );
}

/** Where the pattern's numbers count 1, 2, 3, …; they may begin again. */
function sequence(folded: string, start: number, end: number, pattern: RegExp): readonly number[] {
  const found: number[] = [];
  const text = folded.slice(start, end);
  let last = 0;
  let longest = 0;
  for (const { index, groups } of text.matchAll(pattern)) {
    const number = groups?.number;
    const value = groups?.arabic
      ? Number(groups.arabic)
      : number
        ? /\d/.test(number)
          ? Number(number)
          : chineseNumber(number)
        : 0;
    if (value !== last + 1 && value !== 1) continue;
    last = value;
    longest = Math.max(longest, value);
    found.push(start + index);
  }
  return longest >= LEAST_SEQUENCE ? found : [];
}
