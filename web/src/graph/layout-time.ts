/** Instruments by their date, clauses in order at the right, states and organisations beyond them. */
import type { Layout, Point, Size } from './layout.ts';
import { meanOf } from './layout.ts';
import { signRoom } from './long-sign.ts';
import { neighboursOf, type Scene, type SceneNode } from './scene.ts';
import { spread } from './spread.ts';
import { toTimeAxis, toYears } from './time-axis.ts';

const TOP = 62;
const BOTTOM = 26;
const ROW = 38;
const CLAUSE_ROW = 30;
const EDGE_ROOM = 40;

export function layoutTime(scene: Scene, window: Size, linear: boolean): Layout {
  const clauses = scene.nodes.filter(isClause).sort(byOrder);
  const documents = scene.nodes.filter((node) => node.kind === 'Document');
  const instruments = scene.nodes.filter((node) => node.kind === 'Instrument');
  const actors = scene.nodes.filter(isActor);
  const rows = Math.max(clauses.length * 22, (instruments.length + documents.length) * 15, actors.length * 15);
  const grow = Math.max(1, (rows + TOP + BOTTOM) / Math.max(window.height, 1));
  const size = { width: window.width * grow, height: window.height * grow };
  // A larger drawing is seen from further away: its margins grow with it.
  const [top, margin] = [TOP * grow, Math.min(90, window.width * 0.12) * grow];

  const actorRoom = actors.length > 0 ? Math.min(260, window.width * 0.36) : 0;
  const clauseX = size.width - actorRoom - 40 * grow - signRoom(clauses.map((node) => node.label));
  const overview = clauses.length === 0;
  const undated = instruments.filter((node) => !isDated(node));
  const axisRight = (overview ? size.width - actorRoom - 60 : clauseX - 70) - (undated.length > 0 ? EDGE_ROOM : 0);
  const years = [...instruments, ...documents].flatMap((node) => {
    const dated = isDated(node) ? toYears(node.date as string) : null;
    return dated ? [dated.middle] : [];
  });
  const axis = toTimeAxis(years, margin, Math.max(margin + 40, axisRight), linear);
  const toX = (node: SceneNode): number =>
    isDated(node) ? axis.toX(toYears(node.date as string)?.middle ?? 0) : axisRight + EDGE_ROOM * 0.4;

  const heights = new Map<string, number>();
  const points = new Map<string, Point>();
  const put = (node: SceneNode, x: number, y: number) => {
    heights.set(node.id, y);
    points.set(node.id, { x, y });
  };
  const bottom = size.height - BOTTOM;
  const step = clauses.length > 1 ? Math.min((bottom - top) / (clauses.length - 1), CLAUSE_ROW * 2) : 0;
  clauses.forEach((node, index) => {
    put(node, clauseX, top + index * Math.max(step, 1));
  });
  // Across all documents the axis carries documents below and instruments above.
  const floor = overview && documents.length > 0 ? top + (bottom - top) * 0.62 : bottom;
  stand([...documents].sort(byDate), () => null, overview ? floor + 30 : top, bottom).forEach(([node, y]) => {
    put(node, toX(node), y);
  });

  const neighbours = neighboursOf(scene);
  const wish = (node: SceneNode) => meanOf(neighbours.get(node.id), heights);
  const lower = overview
    ? floor
    : Math.min(bottom, Math.max(top + ROW * instruments.length, heightOf(heights, bottom)));
  stand(arrange(instruments, overview ? () => null : wish), overview ? () => null : wish, top, lower).forEach(
    ([node, y]) => {
      put(node, toX(node), y);
    },
  );
  stand(arrange(actors, wish), wish, top, bottom, 26).forEach(([node, y]) => {
    put(node, size.width - actorRoom + 30, y);
  });

  const bars = instruments.flatMap((node) => {
    const range = node.date?.includes('/') && isDated(node) ? toYears(node.date) : null;
    return range
      ? [{ id: node.id, from: axis.toX(range.from), to: axis.toX(range.to), y: heights.get(node.id) ?? 0 }]
      : [];
  });
  return {
    points,
    size,
    axis,
    bars,
    columns: undated.length > 0 ? [{ x: axisRight + EDGE_ROOM * 0.4, label: 'undated' }] : [],
    curve: overview ? 'upright' : 'level',
    row: clauses.length > 1 ? step : CLAUSE_ROW,
  };
}

function isClause(node: SceneNode): boolean {
  return node.kind === 'Clause' || node.kind === 'Part';
}

function isActor(node: SceneNode): boolean {
  return node.kind === 'State' || node.kind === 'Organisation' || node.kind === 'Place' || node.kind === 'Term';
}

function isDated(node: SceneNode): boolean {
  return node.date !== null && toYears(node.date) !== null && !(node.kind === 'Instrument' && node.hollow);
}

function byOrder(a: SceneNode, b: SceneNode): number {
  return (a.document ?? '').localeCompare(b.document ?? '') || a.order - b.order;
}

function byDate(a: SceneNode, b: SceneNode): number {
  return (a.date ?? '9999').localeCompare(b.date ?? '9999') || a.id.localeCompare(b.id);
}

/** Near the clauses that cite them; of those that one clause cites the oldest first, so that arcs nest. */
function arrange(nodes: readonly SceneNode[], wish: (node: SceneNode) => number | null): readonly SceneNode[] {
  const key = new Map(nodes.map((node) => [node.id, wish(node)]));
  return [...nodes].sort((a, b) => (key.get(a.id) ?? 1e9) - (key.get(b.id) ?? 1e9) || byDate(a, b));
}

function stand(
  nodes: readonly SceneNode[],
  wish: (node: SceneNode) => number | null,
  low: number,
  high: number,
  gap = ROW,
): readonly (readonly [SceneNode, number])[] {
  const wanted = nodes.map((node, index) => wish(node) ?? low + ((high - low) * (index + 0.5)) / nodes.length);
  const places = spread(wanted, gap, low, high);
  return nodes.map((node, index) => [node, places[index] ?? low] as const);
}

function heightOf(heights: ReadonlyMap<string, number>, fallback: number): number {
  let most = 0;
  for (const height of heights.values()) most = Math.max(most, height);
  return most || fallback;
}
