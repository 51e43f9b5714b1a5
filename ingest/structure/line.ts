/** Lines of a text, trimmed; empty ones are counted and not kept. */
import type { Reading } from '#ingest/reading';
import type { Span } from '#model/span';

export type Line = Span & {
  /** Empty lines before it. */
  readonly gap: number;
  /** Spaces before its first character. */
  readonly indent: number;
};

const SPACE = 0x20;
const RETURN = 0x0d;

export function cutLines({ folded }: Reading): readonly Line[] {
  const lines: Line[] = [];
  const lineEnd = folded.includes('\n') ? '\n' : '\r';
  let gap = 0;
  for (let from = 0; from <= folded.length; ) {
    const found = folded.indexOf(lineEnd, from);
    const next = found < 0 ? folded.length : found;
    const { start, end } = trimmed(folded, from, next);
    if (start === end) gap += 1;
    else {
      lines.push({ start, end, gap, indent: start - from });
      gap = 0;
    }
    from = next + 1;
  }
  return lines;
}

export function trimmed(folded: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(folded.charCodeAt(start))) start += 1;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === RETURN || unit === 0x0a;
}
