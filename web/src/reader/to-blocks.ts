/** The text in reading order as blocks: each stretch that belongs to one unit and to none of its children. */
import type { Clause } from '#model/annotated-document';
import { compareSpans, type Span } from '#model/span';
import { endsParagraph, isHardWrapped } from './hard-wrapped.ts';

export type Block = {
  readonly key: string;
  /** Null where the page around the text was kept: menus, dates of publishing. */
  readonly unit: Clause | null;
  /** The unit's first block carries its number. */
  readonly first: boolean;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly Span[];
  /** How many units stand around this one. */
  readonly depth: number;
};

export function toBlocks(text: string, units: readonly Clause[]): readonly Block[] {
  const blocks: Block[] = [];
  const numbered = new Set<string>();
  const open: Clause[] = [];
  let cursor = 0;
  const wrapped = isHardWrapped(text);

  const emit = (end: number) => {
    const unit = open.at(-1) ?? null;
    const paragraphs = toParagraphs(text, cursor, end, wrapped);
    const first = unit !== null && !numbered.has(unit.id);
    if (paragraphs.length > 0) {
      if (unit) numbered.add(unit.id);
      const key = `${unit?.id ?? 'around'}@${cursor}`;
      blocks.push({ key, unit, first, start: cursor, end, paragraphs, depth: Math.max(0, open.length - 1) });
    }
    cursor = Math.max(cursor, end);
  };

  for (const unit of [...units].sort(compareSpans)) {
    for (let top = open.at(-1); top && top.end <= unit.start; top = open.at(-1)) {
      emit(top.end);
      open.pop();
    }
    emit(unit.start);
    open.push(unit);
  }
  for (let top = open.at(-1); top; top = open.at(-1)) {
    emit(Math.min(top.end, text.length));
    open.pop();
  }
  emit(text.length);
  return blocks;
}

/** Lines with something on them, without the white space around it. */
function toParagraphs(text: string, start: number, end: number, wrapped: boolean): Span[] {
  const paragraphs: Span[] = [];
  let open: number | null = null;
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    let from = at;
    let to = stop;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) {
      const line = text.slice(from, to);
      const next = wrapped && stop < end ? text.slice(stop + 1, endOfLine(text, stop + 1, end)).trim() : '';
      open ??= from;
      if (!wrapped || endsParagraph(line, next)) {
        paragraphs.push({ start: open, end: to });
        open = null;
      }
    }
    at = stop + 1;
  }
  return paragraphs;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 13 || code === 10 || code === 9 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}

function endOfLine(text: string, from: number, end: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 || newline > end ? end : newline;
}
