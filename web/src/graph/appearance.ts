/** How each node and edge looks, from what it is and what the reader looks at: pure, so that it can be tested without a canvas. */
import type { NodeKind } from '../state/page-state.ts';
import type { Curve } from './layout.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** The page's colours as the canvas needs them, read from the style sheet. */
export type Palette = Readonly<
  Record<
    | 'graph'
    | 'panel'
    | 'ink'
    | 'soft'
    | 'edge'
    | 'quiet'
    | 'clause'
    | 'state'
    | 'org'
    | 'inst'
    | 'place'
    | 'sel'
    | 'warn',
    string
  >
>;

export type Focus = {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** What is hovered and its neighbours; null where nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The clause that the chosen place stands in: its other citations are lit too, more quietly. */
  readonly within: string | null;
};

type Shape = 'disc' | 'diamond' | 'hexagon' | 'square' | 'sheet';

const LOOKS: Readonly<Record<NodeKind, { shape: Shape; size: number; color: keyof Palette }>> = {
  Document: { shape: 'sheet', size: 11, color: 'clause' },
  Clause: { shape: 'square', size: 12, color: 'clause' },
  Part: { shape: 'square', size: 12, color: 'clause' },
  State: { shape: 'disc', size: 7, color: 'state' },
  Organisation: { shape: 'hexagon', size: 7.5, color: 'org' },
  Instrument: { shape: 'diamond', size: 8, color: 'inst' },
  Place: { shape: 'disc', size: 6, color: 'place' },
  Term: { shape: 'hexagon', size: 6, color: 'soft' },
};

export function lookOf(kind: NodeKind) {
  return LOOKS[kind];
}

/** `row`: the pixels between one clause and the next, where squares must not overlap. */
export function nodeLook(
  node: SceneNode,
  { selected, hovered, lit, within }: Focus,
  palette: Palette,
  scale: number,
  row: number,
) {
  const { shape, size, color } = LOOKS[node.kind];
  const isSelected = node.id === selected;
  const isWithin = node.id === within;
  const isHovered = node.id === hovered;
  const quiet = lit !== null && !lit.has(node.id) && !isSelected;
  const square = shape === 'square';
  const own = quiet || (square && !node.cites && !isSelected && !isWithin) ? palette.quiet : palette[color];
  const filled = square ? isSelected || isWithin : !node.hollow;
  return {
    shape,
    size: square ? Math.min(size, Math.max(3, row * 0.46)) : size * scale * (isHovered ? 1.15 : 1),
    color: own,
    inner: filled ? own : square ? palette.panel : palette.graph,
    outline: square ? (node.cites || isSelected ? 1.5 : 1) : 1.8,
    dashed: node.hollow && !square,
    halo: isSelected ? palette.sel : null,
    zIndex: isSelected || isHovered ? 3 : quiet ? 0 : 1,
  };
}

/** As the program that draws them counts. */
const CURVES: readonly Curve[] = ['straight', 'level', 'upright'];

export function edgeLook(edge: SceneEdge, { selected, hovered, lit, within }: Focus, palette: Palette, shape: Curve) {
  const touches = (id: string | null) => id !== null && (edge.source === id || edge.target === id);
  const cites = edge.type === 'CITES';
  const curve = CURVES.indexOf(shape);
  const bright = palette[cites ? 'inst' : 'clause'];
  if (hovered !== null && touches(hovered)) return { color: bright, size: cites ? 2 : 1.3, curve, zIndex: 3 };
  if (touches(selected)) return { color: bright, size: cites ? 2.6 : 1.3, curve, zIndex: 3 };
  if (touches(within) && cites) return { color: bright, size: 1.4, curve, zIndex: 2 };
  // Who issued what would run across the columns: there it is drawn when one looks at it.
  const across = shape !== 'straight' && !cites && edge.type !== 'MENTIONS' && edge.type !== 'MAY_MENTION';
  if (across) return { color: palette.quiet, size: 1, curve, zIndex: 0, hidden: true };
  return { color: lit ? palette.quiet : palette.edge, size: cites ? 1.3 : 0.8, curve, zIndex: cites ? 1 : 0 };
}
