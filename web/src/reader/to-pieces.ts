/** A paragraph cut into plain stretches and marks within marks, so that nested marks can stack their underlines. */
import { compareSpans, type Span } from '#model/span';

export type Piece<M extends Span> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'mark';
      readonly start: number;
      readonly end: number;
      readonly mark: M;
      /** Where marks cross, the later part of the second one is drawn without a stop for the keyboard. */
      readonly continued: boolean;
      /** Levels of marks inside, 0 for none. */
      readonly height: number;
      readonly pieces: readonly Piece<M>[];
    };

type Fragment<M> = Span & { readonly mark: M; readonly continued: boolean };

export function toPieces<M extends Span>(span: Span, marks: readonly M[]): readonly Piece<M>[] {
  const fragments = marks
    .filter((mark) => mark.start < span.end && mark.end > span.start)
    .sort(compareSpans)
    .map((mark) => ({
      start: Math.max(mark.start, span.start),
      end: Math.min(mark.end, span.end),
      mark,
      continued: mark.start < span.start,
    }));
  return cutAt(span, fragments);
}

function cutAt<M extends Span>(span: Span, fragments: readonly Fragment<M>[]): readonly Piece<M>[] {
  const pieces: Piece<M>[] = [];
  const queue = [...fragments];
  let cursor = span.start;
  for (let outer = queue.shift(); outer; outer = queue.shift()) {
    if (outer.start > cursor) pieces.push({ kind: 'text', start: cursor, end: outer.start });
    const { end } = outer;
    const inside: Fragment<M>[] = [];
    const after: Fragment<M>[] = [];
    while (queue[0] && queue[0].start < end) {
      const inner = queue.shift() as Fragment<M>;
      inside.push({ ...inner, end: Math.min(inner.end, end) });
      if (inner.end > end) after.push({ ...inner, start: end, continued: true });
    }
    if (after.length > 0) {
      queue.unshift(...after);
      queue.sort(compareSpans);
    }
    const inner = cutAt(outer, inside);
    pieces.push({ ...outer, kind: 'mark', height: heightOf(inner), pieces: inner });
    cursor = end;
  }
  if (cursor < span.end) pieces.push({ kind: 'text', start: cursor, end: span.end });
  return pieces;
}

function heightOf<M extends Span>(pieces: readonly Piece<M>[]): number {
  let height = 0;
  for (const piece of pieces) if (piece.kind === 'mark') height = Math.max(height, piece.height + 1);
  return height;
}
