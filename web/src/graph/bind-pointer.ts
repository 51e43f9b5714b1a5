/** What the pointer does to the drawing: hover, click, double click, menu, drag. */
import { hover } from '../state/passing.ts';
import type { Drawing } from './open-sigma.ts';
import type { SceneEdge } from './scene.ts';

export type PointerActions = {
  choose(id: string): void;
  expand(id: string): void;
  follow(edge: SceneEdge): void;
  clear(): void;
  openMenu(id: string, x: number, y: number): void;
};

export function bindPointer(drawing: Drawing, actions: () => PointerActions): void {
  const container = drawing.getContainer();
  let dragged: string | null = null;
  let moved = false;

  drawing.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    if (dragged === null) hover(node, anchorOf(drawing, node));
  });
  drawing.on('leaveNode', () => {
    container.style.cursor = '';
    if (dragged === null) hover(null);
  });
  drawing.on('enterEdge', () => {
    container.style.cursor = 'pointer';
  });
  drawing.on('leaveEdge', () => {
    container.style.cursor = '';
  });
  drawing.on('clickNode', ({ node }) => {
    if (!moved) actions().choose(node);
  });
  drawing.on('clickEdge', ({ edge }) => actions().follow(drawing.getGraph().getEdgeAttribute(edge, 'edge')));
  drawing.on('clickStage', () => actions().clear());
  drawing.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    actions().expand(node);
  });
  drawing.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    const box = container.getBoundingClientRect();
    actions().openMenu(node, box.left + event.x, box.top + event.y);
  });
  container.addEventListener('contextmenu', (event) => event.preventDefault());

  drawing.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
  });
  drawing.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    moved = true;
    hover(null);
    const { x, y } = drawing.viewportToGraph(event);
    drawing.getGraph().mergeNodeAttributes(dragged, { x, y });
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    dragged = null;
  };
  drawing.on('upNode', drop);
  drawing.on('upStage', drop);
}

export function anchorOf(drawing: Drawing, id: string) {
  const graph = drawing.getGraph();
  if (!graph.hasNode(id)) return null;
  const { x, y } = drawing.graphToViewport(graph.getNodeAttributes(id));
  const box = drawing.getContainer().getBoundingClientRect();
  const [left, top] = [box.left + x, box.top + y];
  return { left: left - 10, top: top - 10, right: left + 10, bottom: top + 10 };
}
