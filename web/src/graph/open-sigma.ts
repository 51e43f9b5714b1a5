/** One Sigma for the page: what is drawn comes from reducers, so that the graph itself holds no looks. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { edgeLook, type Focus, nodeLook, type Palette } from './appearance.ts';
import { ArcProgram } from './arc-program.ts';
import type { Curve, Layout } from './layout.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { ShapeProgram } from './shape-program.ts';

export type NodeAttributes = { x: number; y: number; node: SceneNode };
export type EdgeAttributes = { edge: SceneEdge };
export type Drawing = Sigma<NodeAttributes, EdgeAttributes>;

/** Up to here labels and stops for the keyboard are HTML; above it the canvas draws the labels. */
export const HTML_LABELS = 300;

/** Above it lines and labels wait until the picture stands still. */
const MANY_EDGES = 4000;

/** What the reducers look at: changed, then `refresh`. */
export type Look = { focus: Focus; palette: Palette; scale: number; row: number; curve: Curve; dense: boolean };

export function openSigma(container: HTMLElement, look: Look): Drawing {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  return new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    defaultEdgeType: 'arc',
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { arc: ArcProgram as never },
    nodeReducer: (_, { x, y, node }) => ({
      x,
      y,
      type: 'shape',
      label: node.label,
      ...nodeLook(node, look.focus, look.palette, look.scale, look.row),
    }),
    edgeReducer: (_, { edge }) => {
      const drawn = edgeLook(edge, look.focus, look.palette, look.curve);
      // Where lines would cover everything, those that no one looks at are hairs.
      return { type: 'arc', ...drawn, size: look.dense && drawn.zIndex < 2 ? 0.4 : drawn.size };
    },
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1,
    labelDensity: 0.6,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 4,
    labelSize: 12,
    labelFont: getComputedStyle(container).fontFamily,
    defaultDrawNodeHover: () => undefined,
    defaultDrawNodeLabel: (context, { x, y, size, label }) => {
      if (!label) return;
      context.font = `12px ${getComputedStyle(container).fontFamily}`;
      context.fillStyle = look.palette.ink;
      context.fillText(label, x + size + 4, y + 4);
    },
  });
}

/** Puts a scene with its places into the drawing. Pixels grow downwards, Sigma's heights upwards. */
export function fill(drawing: Drawing, scene: Scene, layout: Layout): void {
  const graph = drawing.getGraph();
  graph.clear();
  for (const node of scene.nodes) {
    const point = layout.points.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(node.id, { x: point.x, y: layout.size.height - point.y, node });
  }
  for (const edge of scene.edges) graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, { edge });
  drawing.setCustomBBox({ x: [0, layout.size.width], y: [0, layout.size.height] });
  drawing.setSettings({
    renderLabels: scene.nodes.length > HTML_LABELS,
    hideEdgesOnMove: scene.edges.length > MANY_EDGES,
    hideLabelsOnMove: scene.edges.length > MANY_EDGES,
  });
  drawing.refresh();
}

export function toWindow(drawing: Drawing, layout: Layout, x: number, y: number): { x: number; y: number } {
  return drawing.graphToViewport({ x, y: layout.size.height - y });
}
