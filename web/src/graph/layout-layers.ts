/** Three computed columns: instruments, clauses, and the states and organisations that clauses name. */
import type { Column, Layout, Point, Size } from './layout.ts';
import { meanOf } from './layout.ts';
import { neighboursOf, type Scene, type SceneNode } from './scene.ts';

const TOP = 62;
const BOTTOM = 26;
const ROUNDS = 6;

export function layoutLayers(scene: Scene, window: Size): Layout {
  const layers: Record<'instruments' | 'clauses' | 'actors', SceneNode[]> = {
    instruments: [],
    clauses: [],
    actors: [],
  };
  for (const node of scene.nodes) layers[layerOf(node)].push(node);
  layers.clauses.sort((a, b) => (a.document ?? '').localeCompare(b.document ?? '') || a.order - b.order);
  const present = (['instruments', 'clauses', 'actors'] as const).filter((name) => layers[name].length > 0);
  const most = Math.max(1, ...present.map((name) => layers[name].length));
  const grow = Math.max(1, (most * 18 + TOP + BOTTOM) / Math.max(1, window.height));
  const size = { width: window.width * grow, height: window.height * grow };

  // Each column in turn is put in the order of its neighbours' mean place: few crossings after a few rounds.
  const neighbours = neighboursOf(scene);
  const place = new Map<string, number>();
  const rank = (nodes: readonly SceneNode[]) => {
    nodes.forEach((node, index) => {
      place.set(node.id, (index + 0.5) / nodes.length);
    });
  };
  for (const name of present) rank(layers[name]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of present) {
      if (name === 'clauses') continue;
      const key = new Map(layers[name].map((node) => [node.id, meanOf(neighbours.get(node.id), place) ?? 0.5]));
      layers[name].sort((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0) || a.id.localeCompare(b.id));
      rank(layers[name]);
    }
  }

  const points = new Map<string, Point>();
  const columns: Column[] = [];
  present.forEach((name, index) => {
    const share = present.length === 1 ? 0.5 : 0.3 + (index * 0.42) / (present.length - 1);
    const x = size.width * share;
    columns.push({ x, label: name });
    for (const node of layers[name]) {
      points.set(node.id, { x, y: TOP * grow + (size.height - (TOP + BOTTOM) * grow) * (place.get(node.id) ?? 0.5) });
    }
  });
  return {
    points,
    size,
    axis: null,
    bars: [],
    columns,
    curve: 'level',
    row: (size.height - TOP - BOTTOM) / Math.max(1, layers.clauses.length),
  };
}

function layerOf(node: SceneNode): 'instruments' | 'clauses' | 'actors' {
  if (node.kind === 'Instrument') return 'instruments';
  return node.kind === 'Clause' || node.kind === 'Part' || node.kind === 'Document' ? 'clauses' : 'actors';
}
