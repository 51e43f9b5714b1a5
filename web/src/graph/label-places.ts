/** Where each label stands around its node: what the placing of labels needs to know of a scene. */
import { lookOf } from './appearance.ts';
import type { Layout, Point, Size } from './layout.ts';
import { type LabelInput, type LabelSide, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Neighbours, Scene } from './scene.ts';

const COLUMN: readonly LabelSide[] = ['left', 'aboveRight', 'aboveLeft', 'above', 'below', 'right'];
const ACTOR: readonly LabelSide[] = ['right'];
const FREE: readonly LabelSide[] = ['right', 'left', 'below', 'above', 'aboveRight', 'aboveLeft'];

type Input = {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly neighbours: Neighbours;
  readonly selected: string | null;
  readonly size: Size;
  readonly font: string;
  readonly toWindow: (point: Point) => Point;
};

export function toLabelPlaces(input: Input): ReadonlyMap<string, PlacedLabel> {
  const { scene, layout, neighbours, selected, size, font, toWindow } = input;
  const labels: LabelInput[] = [];
  for (const node of scene.nodes) {
    const point = layout.points.get(node.id);
    if (!point) continue;
    const look = lookOf(node.kind);
    const column = node.kind === 'Instrument' || node.kind === 'Document';
    labels.push({
      id: node.id,
      ...toWindow(point),
      radius: look.size,
      // The selected one is bold.
      width: measure(node.label, font) * (node.id === selected ? 1.14 : 1) + 7,
      // A clause's number stands inside its square.
      sides: look.shape === 'square' ? [] : layout.curve !== 'straight' ? (column ? COLUMN : ACTOR) : FREE,
      shrinks: layout.curve !== 'straight' && !column,
      weight: (neighbours.get(node.id)?.size ?? 0) + (node.id === selected ? 1000 : 0) + (column ? 50 : 0),
    });
  }
  return placeLabels(labels, size.width, size.height);
}

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

function measure(text: string, font: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 12;
  context.font = `12px ${font}`;
  const { width } = context.measureText(text);
  widths.set(text, width);
  return width;
}
