/** What the markers of a whole text say together, before any one of them is believed. */
import type { Block } from '#ingest/structure/block';

export type Styles = {
  /** A letter or number that nothing follows up is an initial, a page number or chance. */
  readonly trusted: (style: string) => boolean;
  /** Gaps in its count are believed. */
  readonly strong: (style: string) => boolean;
  /** Every item of the style prints 1, as Markdown may. */
  readonly allOnes: (style: string) => boolean;
  /** The first number of the style. */
  readonly startsAt: (style: string) => number;
};

const WEAK = /^(?:1|甲、|[.)][aAаАiI])$/;
const STRONG = new Set(['1.', '一、', '(一)', '(1)', '1)', '.I']);

export function readStyles(blocks: readonly Block[]): Styles {
  const values = new Map<string, number[]>();
  for (const { marker, role } of blocks) {
    if (role !== 'body' && role !== 'bullet') continue;
    for (const { style, value } of marker?.numberings ?? []) {
      const list = values.get(style);
      if (list) list.push(value);
      else values.set(style, [value]);
    }
  }
  const sets = new Map([...values].map(([style, list]) => [style, new Set(list)] as const));
  return {
    trusted: (style) => !WEAK.test(style) || ((sets.get(style)?.has(1) ?? false) && (sets.get(style)?.has(2) ?? false)),
    strong: (style) => STRONG.has(style),
    allOnes: (style) => (values.get(style)?.length ?? 0) > 2 && sets.get(style)?.size === 1,
    startsAt: (style) => values.get(style)?.[0] ?? 1,
  };
}
