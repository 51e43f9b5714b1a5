/** Behind the canvas: the years, the breaks in the axis, the names of columns and the bars of intervals. */
import { useEffect, useReducer } from 'react';
import { useWords } from '../language/use-words.ts';
import type { Layout } from './layout.ts';
import { type Drawing, toWindow } from './open-sigma.ts';

export function AxisOverlay({ drawing, layout }: { readonly drawing: Drawing; readonly layout: Layout }) {
  const t = useWords();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    drawing.on('afterRender', redraw);
    redraw();
    return () => {
      drawing.off('afterRender', redraw);
    };
  }, [drawing]);

  const at = (x: number, y: number) => toWindow(drawing, layout, x, y);
  // The words stay at the top of the window, however far one has moved.
  const words = Math.max(20, at(0, 26).y);
  const top = words + 12;
  const bottom = at(0, layout.size.height - 14).y;
  return (
    <svg className="axis" aria-hidden="true">
      {layout.axis?.ticks.map(({ x, year }) => (
        <g key={year}>
          <line x1={at(x, 0).x} x2={at(x, 0).x} y1={top} y2={bottom} />
          <text x={at(x, 0).x} y={words}>
            {year}
          </text>
        </g>
      ))}
      {layout.axis?.breaks.map((x) => {
        const middle = at(x, 0).x;
        return (
          <g key={x} className="break">
            <line x1={middle - 6} x2={middle} y1={words - 9} y2={words + 3} />
            <line x1={middle} x2={middle + 6} y1={words - 9} y2={words + 3} />
          </g>
        );
      })}
      {layout.columns.map(({ x, label }) => (
        // Where a year stands too near, the word goes below it.
        <text
          key={label}
          x={at(x, 0).x}
          y={words + (layout.axis?.ticks.some((tick) => Math.abs(tick.x - x) < 48) ? 14 : 0)}
        >
          {t(`column.${label}`)}
        </text>
      ))}
      {layout.bars.map(({ id, from, to, y }) => {
        const height = at(0, y).y;
        return <line key={id} className="bar" x1={at(from, 0).x} x2={at(to, 0).x} y1={height} y2={height} />;
      })}
    </svg>
  );
}
