/** Which chunks of a long text are drawn: those near the window, all of a short text, and all of it for printing. */
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Blocks in one chunk; a text of a few chunks is drawn whole. */
export const CHUNK = 24;
const WHOLE = 8;

export type Chunks = {
  readonly isDrawn: (chunk: number) => boolean;
  readonly watch: (element: HTMLElement | null) => undefined | (() => void);
  readonly draw: (chunk: number) => void;
};

export function useChunks(count: number, root: RefObject<HTMLElement | null>): Chunks {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set([0]));
  const [all, setAll] = useState(false);
  const [observer, setObserver] = useState<IntersectionObserver | null>(null);

  useEffect(() => {
    if (count <= WHOLE || !root.current) return;
    const made = new IntersectionObserver(
      (entries) =>
        setDrawn((before) => {
          const after = new Set(before);
          for (const { isIntersecting, target } of entries) {
            const chunk = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) after.add(chunk);
            // A chunk that was drawn keeps its height when it goes, so that nothing jumps.
            else if (after.delete(chunk))
              (target as HTMLElement).style.minHeight = `${(target as HTMLElement).offsetHeight}px`;
          }
          return after;
        }),
      { root: root.current, rootMargin: '1200px 0px' },
    );
    setObserver(made);
    return () => made.disconnect();
  }, [count, root]);

  useEffect(() => {
    const begin = () => setAll(true);
    const end = () => setAll(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !observer) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
  const draw = useCallback((chunk: number) => setDrawn((before) => new Set([...before, chunk])), []);
  const isDrawn = useCallback((chunk: number) => all || count <= WHOLE || drawn.has(chunk), [all, count, drawn]);
  return { isDrawn, watch, draw };
}
