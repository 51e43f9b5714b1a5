/** Saves the drawing as it stands: an SVG file, drawn anew from the places of the nodes. */
import { saveFile } from '../shell/save-file.ts';
import { toLabelPlaces } from './label-places.ts';
import type { Layout } from './layout.ts';
import type { Drawing } from './open-sigma.ts';
import { readPalette } from './read-palette.ts';
import { neighboursOf, type Scene } from './scene.ts';
import { toSvg } from './to-svg.ts';

export function saveImage(scene: Scene, drawing: Drawing, layout: Layout): void {
  const container = drawing.getContainer();
  const font = getComputedStyle(container).fontFamily;
  // Nodes may have been dragged: their places are the drawing's, not the layout's.
  const graph = drawing.getGraph();
  const points = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y: layout.size.height - y }] as const));
  const moved: Layout = { ...layout, points };
  const labels = toLabelPlaces({
    scene,
    layout: moved,
    neighbours: neighboursOf(scene),
    selected: null,
    size: layout.size,
    font,
    toWindow: (point) => point,
  });
  saveFile(
    'clausegraph.svg',
    'image/svg+xml',
    toSvg({ scene, layout: moved, palette: readPalette(container), labels, font }),
  );
}
