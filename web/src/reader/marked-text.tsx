/** A paragraph with its marks as real inline elements: focusable, named, printable, visible in forced colours. */
import { type FocusEvent, memo, type PointerEvent, type ReactNode, useMemo } from 'react';
import type { Span } from '#model/span';
import { useWords } from '../language/use-words.ts';
import { hover } from '../state/passing.ts';
import type { Mark } from './to-marks.ts';
import { type Piece, toPieces } from './to-pieces.ts';

type Props = {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** Entities selected here, so that a paragraph without any is not drawn anew. */
  readonly selected: string | null;
  readonly at: number | null;
  readonly onChoose: (mark: Mark) => void;
};

const LETTERS = { State: 's', Organisation: 'o', Instrument: 'i', Place: 'p', Term: 't' } as const;

export const MarkedText = memo(function MarkedText({ text, span, marks, selected, at, onChoose }: Props) {
  const t = useWords();
  const pieces = useMemo(() => toPieces(span, marks), [span, marks]);
  const showAnchor = (mark: Mark) => (event: FocusEvent<HTMLElement> | PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    if (mark.entity) hover(mark.entity, event.currentTarget.getBoundingClientRect());
  };

  const draw = (piece: Piece<Mark>, around: Mark | null, stop: boolean): ReactNode => {
    if (piece.kind === 'text') {
      const words = text.slice(piece.start, piece.end);
      if (!around) return words;
      const exact = text.slice(around.start, around.end);
      const kind = around.entity
        ? t(`kind.${around.type ?? 'Term'}`)
        : t('reader.ambiguous', { n: around.candidates.length });
      return (
        // A button element breaks lines as one box; a long title must flow with the sentence.
        // biome-ignore lint/a11y/useSemanticElements: see above
        <span
          key={piece.start}
          role="button"
          tabIndex={stop ? 0 : -1}
          // What is seen first, where another name inside the mark has taken a part of it.
          aria-label={words === exact ? `${exact}, ${kind}` : `${words}, ${exact}, ${kind}`}
          aria-pressed={selected !== null && around.entity === selected}
          onClick={() => onChoose(around)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onChoose(around);
          }}
          onFocus={showAnchor(around)}
          onBlur={() => hover(null)}
        >
          {words}
        </span>
      );
    }
    const { mark, height, continued } = piece;
    const letter = mark.entity === null ? 'q' : LETTERS[mark.type ?? 'Term'];
    const isSelected = selected !== null && mark.entity === selected;
    // One stop for the keyboard: the longest stretch that is this mark's alone is the best target.
    const own = piece.pieces.filter((inner) => inner.kind === 'text');
    const longest = continued ? null : own.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), own[0]);
    return (
      <span
        key={piece.start}
        className={`m ${letter}${isSelected ? ' sel' : ''}${isSelected && at === mark.start ? ' here' : ''}${mark.citation ? ' cites' : ''}`}
        data-start={mark.start}
        data-height={height}
        onPointerEnter={showAnchor(mark)}
        onPointerLeave={() => hover(null)}
      >
        {piece.pieces.map((inner) => draw(inner, mark, inner === longest))}
      </span>
    );
  };

  return <>{pieces.map((piece) => draw(piece, null, false))}</>;
});

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
