/** Paints what a search or a query found, with the CSS Custom Highlight API: no element is touched. */
import { type RefObject, useEffect } from 'react';
import type { Place } from '../state/page-state.ts';
import { usePassing } from '../state/passing.ts';
import type { OpenDocument } from './open-document.ts';

const NAME = 'found';

export function usePainted(root: RefObject<HTMLElement | null>, open: OpenDocument): void {
  const painted = usePassing((passing) => passing.painted);

  useEffect(() => {
    const box = root.current;
    if (!box || typeof CSS === 'undefined' || !('highlights' in CSS)) return;
    if (painted?.document !== open.source.document.id) {
      CSS.highlights.delete(NAME);
      return;
    }
    const repaint = () => {
      const ranges = painted.places.flatMap((place) => toRange(box, place));
      CSS.highlights.set(NAME, new Highlight(...ranges));
    };
    repaint();
    // Chunks come and go while scrolling, and with them the nodes that ranges point at.
    const observer = new MutationObserver(repaint);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [root, open, painted]);
}

/** One range for each paragraph that the place touches and that is drawn. */
function toRange(box: HTMLElement, place: Place): Range[] {
  const ranges: Range[] = [];
  for (const paragraph of box.querySelectorAll<HTMLElement>('[data-p]')) {
    const start = Number(paragraph.dataset.p);
    const length = paragraph.textContent?.length ?? 0;
    if (place.end <= start || place.start >= start + length) continue;
    const from = pointAt(paragraph, Math.max(0, place.start - start));
    const to = pointAt(paragraph, Math.min(length, place.end - start));
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
}

function pointAt(paragraph: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  return null;
}
