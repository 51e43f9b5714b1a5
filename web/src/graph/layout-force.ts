/** ForceAtlas2 from a fixed start and then no overlaps: the same graph always falls into the same picture. */
import type Graph from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Layout, Point, Size } from './layout.ts';

/** Up to here the layout is computed at once; above it a worker does it while the page stays usable. */
export const AT_ONCE = 400;
const ITERATIONS = 300;

/** Starts on a sunflower spiral in the order of the nodes: no randomness. */
export function seedPositions(graph: Graph): void {
  let index = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    const angle = index * 2.399963;
    const radius = 10 * Math.sqrt(index + 1);
    index += 1;
    return { ...attributes, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

export function settleForce(graph: Graph): void {
  if (graph.order === 0) return;
  forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceSettings(graph) });
}

export function forceSettings(graph: Graph): ForceAtlas2Settings {
  return {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.2,
    scalingRatio: 12,
    adjustSizes: false,
    barnesHutOptimize: graph.order > 200,
  };
}

/** Scales whatever the force gave into the window, then pushes overlapping nodes apart. */
export function fitForce(graph: Graph, window: Size): Layout {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  const grow = Math.max(1, Math.sqrt(graph.order / 150));
  const margin = 70 * grow;
  const size = { width: window.width * grow, height: window.height * grow };
  const wide = (size.width - margin * 2) / Math.max(right - left, 1e-6);
  const high = (size.height - margin * 2) / Math.max(bottom - top, 1e-6);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: margin + (attributes.x - left) * wide,
    y: margin + (attributes.y - top) * high,
  }));
  if (graph.order > 1) noverlap.assign(graph, { maxIterations: 60, settings: { margin: 12, ratio: 1.2, speed: 3 } });
  const points = new Map<string, Point>(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  return { points, size, axis: null, bars: [], columns: [], curve: 'straight', row: 30 };
}
