/** Takes out what is of a page's source and not of its text: front matter, comments, figures, tags, image and link lines. */
import type { Reading } from '#ingest/reading';
import type { Line } from '#ingest/structure/line';
import type { Span } from '#model/span';

export type PageLines = {
  readonly lines: readonly Line[];
  /** The lines of the front matter: `key: value`. */
  readonly frontMatter: readonly Span[];
};

/** Longer front matter is none. */
const MOST_FRONT_MATTER = 200;
const BLOCK_TAGS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<figure', '</figure>'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<table', '</table>'],
];
const TAGS_ALONE = /^(?:<[^<>]{0,2000}>\s?)+$/;
const IMAGE_OR_LINK_ALONE = /^\[?!?\[[^\][]{0,500}\]\([^()]{0,2000}\)(?:\]\([^()]{0,2000}\))?$/;

export function takePageLines({ folded }: Reading, lines: readonly Line[]): PageLines {
  const body = frontMatterEnd(folded, lines);
  /** Where each closing tag stands last: an opening one after it hides nothing. */
  const lasts = new Map<string, number>();
  const closes = (close: string, after: number) => {
    const last = lasts.get(close) ?? folded.lastIndexOf(close);
    lasts.set(close, last);
    return last > after;
  };
  const kept: Line[] = [];
  let gap = 0;
  let hiddenUntil = 0;
  for (let index = body; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.start >= hiddenUntil && folded.charAt(line.start) === '<') {
      const tag = BLOCK_TAGS.find(([open, close]) => folded.startsWith(open, line.start) && closes(close, line.start));
      if (tag) hiddenUntil = folded.indexOf(tag[1], line.start) + tag[1].length;
    }
    if (line.end <= hiddenUntil || isTag(folded, line) || isLink(folded, line)) {
      gap += line.gap + 1;
      continue;
    }
    kept.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
    gap = 0;
  }
  return { lines: kept, frontMatter: lines.slice(1, Math.max(1, body - 1)) };
}

/** Index of the line after the front matter, or 0. */
function frontMatterEnd(folded: string, lines: readonly Line[]): number {
  const isFence = (line: Line | undefined) =>
    line !== undefined && line.end - line.start === 3 && folded.startsWith('---', line.start);
  if (!isFence(lines[0]) || !/^[\w-]{1,40}\s?:/.test(folded.slice(lines[1]?.start ?? 0, lines[1]?.end ?? 0))) return 0;
  for (let index = 2; index < Math.min(lines.length, MOST_FRONT_MATTER); index += 1) {
    if (isFence(lines[index])) return index + 1;
  }
  return 0;
}

function isTag(folded: string, line: Line): boolean {
  return folded.charAt(line.start) === '<' && TAGS_ALONE.test(folded.slice(line.start, line.end));
}

function isLink(folded: string, line: Line): boolean {
  const first = folded.charAt(line.start);
  return (first === '[' || first === '!') && IMAGE_OR_LINK_ALONE.test(folded.slice(line.start, line.end));
}
