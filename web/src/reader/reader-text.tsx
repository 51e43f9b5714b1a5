/** The text itself: chunks of blocks, scrolled to the chosen place, with keys for next and previous occurrence. */
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { usePage } from '../state/page-store.ts';
import { usePreferences } from '../state/preferences.ts';
import { ClauseBlock } from './clause-block.tsx';
import type { OpenDocument } from './open-document.ts';
import { stepOccurrence } from './step-occurrence.ts';
import type { Block } from './to-blocks.ts';
import { marksWithin } from './to-marks.ts';
import { CHUNK, useChunks } from './use-chunks.ts';
import { usePainted } from './use-painted.ts';

type Props = { readonly open: OpenDocument; readonly onSeen: (clause: string | null) => void };

export function ReaderText({ open, onSeen }: Props) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const selected = usePage((state) => state.selected);
  const place = usePage((state) => state.place);
  const keys = usePreferences((preferences) => preferences.keys);
  const blocks = useMemo(() => open.blocks.filter((block) => block.unit?.kind !== 'title'), [open]);
  const chunks = useMemo(() => toChunks(blocks), [blocks]);
  const { isDrawn, watch, draw } = useChunks(chunks.length, root);
  usePainted(root, open);

  const named = useMemo(() => blocksNaming(open, blocks, selected), [open, blocks, selected]);
  const target = useMemo(() => targetOf(open, selected, place), [open, selected, place]);

  useLayoutEffect(() => {
    if (target === null) return;
    const index = blocks.findIndex((block) => target >= block.start && target < block.end);
    if (index >= 0) draw(Math.floor(index / CHUNK));
    // After the chunk is drawn: two frames for a chunk that was not.
    let frames = 2;
    let frame = requestAnimationFrame(function go() {
      const element =
        root.current?.querySelector(`.m[data-start="${target}"]`) ??
        root.current?.querySelector(`[data-block="${blocks[index]?.start}"]`);
      if (element && root.current) showElement(root.current, element);
      else if (frames-- > 0) frame = requestAnimationFrame(go);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, blocks, draw]);

  const onScroll = useCallback(() => {
    const box = root.current;
    if (!box) return;
    const middle = box.getBoundingClientRect().top + box.clientHeight * 0.3;
    let seen: string | null = null;
    for (const element of box.querySelectorAll<HTMLElement>('[data-block]')) {
      if (element.getBoundingClientRect().top > middle) break;
      seen = blocks.find((block) => block.start === Number(element.dataset.block))?.unit?.id ?? seen;
    }
    onSeen(seen);
  }, [blocks, onSeen]);
  useEffect(onScroll, [onScroll]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!keys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') stepOccurrence(open, 1);
    if (event.key === 'p') stepOccurrence(open, -1);
  };

  return (
    <section
      ref={root}
      className="text"
      aria-label={t('reader.text')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      {chunks.map((chunk, index) => (
        <div
          key={chunk[0]?.key}
          ref={watch}
          data-chunk={index}
          className="chunk"
          style={isDrawn(index) ? undefined : { minHeight: estimate(chunk) }}
        >
          {isDrawn(index) &&
            chunk.map((block) => (
              <ClauseBlock
                key={block.key}
                open={open}
                block={block}
                selected={block.unit?.id === selected || named.has(block.key) ? selected : null}
                at={place && place.start >= block.start && place.start < block.end ? place.start : null}
              />
            ))}
        </div>
      ))}
    </section>
  );
}

function toChunks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chunks: Block[][] = [];
  for (let at = 0; at < blocks.length; at += CHUNK) chunks.push(blocks.slice(at, at + CHUNK));
  return chunks;
}

/** About right is enough: a drawn chunk has its own height. */
function estimate(chunk: readonly Block[]): number {
  let height = 0;
  for (const { start, end } of chunk) height += 40 + Math.ceil((end - start) / 30) * 30;
  return height;
}

function blocksNaming(open: OpenDocument, blocks: readonly Block[], selected: string | null): ReadonlySet<string> {
  const named = new Set<string>();
  if (selected === null) return named;
  for (const block of blocks) {
    if (marksWithin(open.marks, block.start, block.end).some((mark) => mark.entity === selected)) named.add(block.key);
  }
  return named;
}

/** Where to scroll: the chosen place, else the selected clause, else the first citation or mention of the selected thing. */
function targetOf(open: OpenDocument, selected: string | null, place: { start: number } | null): number | null {
  if (place) return place.start;
  if (selected === null) return null;
  const clause = open.clauses.get(selected);
  if (clause) return clause.start;
  const marks = open.marks.filter((mark) => mark.entity === selected);
  return (marks.find((mark) => mark.citation) ?? marks[0])?.start ?? null;
}

function showElement(root: HTMLElement, element: Element): void {
  const outer = root.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const margin = 24;
  if (inner.top >= outer.top + margin && inner.top <= outer.bottom - margin * 2) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = root.scrollTop + inner.top - outer.top - outer.height / 3;
  const near = Math.abs(top - root.scrollTop) < outer.height * 3;
  root.scrollTo({ top, behavior: near && !calm ? 'smooth' : 'instant' });
}
