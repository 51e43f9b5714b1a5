/** The layout of a view: one line for each. */
import { MultiDirectedGraph } from 'graphology';
import type { View } from '../state/page-state.ts';
import type { Layout, Size } from './layout.ts';
import { fitForce, seedPositions, settleForce } from './layout-force.ts';
import { layoutLayers } from './layout-layers.ts';
import { layoutTime } from './layout-time.ts';
import type { Scene } from './scene.ts';

export function computeLayout(scene: Scene, view: View, size: Size, linear: boolean): Layout {
  if (view === 'time') return layoutTime(scene, size, linear);
  if (view === 'layers') return layoutLayers(scene, size);
  const graph = toForceGraph(scene);
  settleForce(graph);
  return fitForce(graph, size);
}

/** What the force needs and no more: places and sizes. */
export function toForceGraph(scene: Scene): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, kind } of scene.nodes) graph.addNode(id, { x: 0, y: 0, size: kind === 'Clause' ? 14 : 10 });
  for (const { source, target, type } of scene.edges) {
    graph.addEdge(source, target, { weight: type === 'CITES' ? 2 : 1 });
  }
  seedPositions(graph);
  return graph;
}
