/** A border that moves: by drag, by arrow keys, and back to its first place by double click. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { prefer, usePreferences } from '../state/preferences.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly axis: 'x' | 'y';
  /** A share of the window, as it stands first. */
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** +1 where moving right or down makes it larger. */
  readonly direction: 1 | -1;
};

const STEP = 0.02;

export function Splitter({ name, label, axis, first, least, most, direction }: Props) {
  const size = usePreferences((preferences) => preferences.sizes[name]) ?? first;
  const start = useRef<{ at: number; size: number } | null>(null);
  const set = (next: number) => {
    const { sizes } = usePreferences.getState();
    prefer({ sizes: { ...sizes, [name]: Math.min(most, Math.max(least, next)) } });
  };
  const place = (event: PointerEvent) =>
    axis === 'x' ? event.clientX / window.innerWidth : event.clientY / window.innerHeight;
  const [less, more] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === less) set(size - STEP * direction);
    else if (event.key === more) set(size + STEP * direction);
    else if (event.key === 'Home') set(least);
    else if (event.key === 'End') set(most);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that moves is a separator that takes the focus
    <div
      role="separator"
      tabIndex={0}
      className={`splitter is-${axis}`}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(size * 100)}
      aria-valuemin={Math.round(least * 100)}
      aria-valuemax={Math.round(most * 100)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(first)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: place(event), size };
      }}
      onPointerMove={(event) => {
        if (start.current) set(start.current.size + (place(event) - start.current.at) * direction);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
