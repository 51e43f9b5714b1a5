/** Puts each label on the side of its node where it covers nothing, the important ones first; what finds no room waits for a closer look. */
export type LabelSide = 'left' | 'right' | 'above' | 'aboveRight' | 'aboveLeft' | 'below';
export type LabelInput = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the node's own width. */
  readonly radius: number;
  readonly width: number;
  readonly sides: readonly LabelSide[];
  readonly weight: number;
  /** May be cut short at the border of the window. */
  readonly shrinks: boolean;
};
export type PlacedLabel = {
  readonly id: string;
  readonly side: LabelSide;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
};

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const HEIGHT = 16;
/** A label shorter than this says nothing. */
const LEAST = 64;
const CELL = 64;

export function placeLabels(
  labels: readonly LabelInput[],
  width: number,
  height: number,
): ReadonlyMap<string, PlacedLabel> {
  const taken = openGrid();
  for (const { x, y, radius } of labels)
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  const placed = new Map<string, PlacedLabel>();
  const order = [...labels].sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  for (const label of order) {
    for (const side of label.sides) {
      const offset = offsetOf(label, side);
      const left = label.x + offset.dx;
      const top = label.y + offset.dy;
      const room = Math.min(label.width, label.shrinks ? width - 2 - left : label.width);
      if (room < Math.min(label.width, LEAST)) continue;
      const box = { left, top, right: left + room, bottom: top + HEIGHT };
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2 || taken.meets(box)) continue;
      taken.add(box);
      placed.set(label.id, { id: label.id, side, ...offset, width: room });
      break;
    }
  }
  return placed;
}

function offsetOf({ radius, width }: LabelInput, side: LabelSide): { dx: number; dy: number } {
  switch (side) {
    case 'left':
      return { dx: -radius - 6 - width, dy: -HEIGHT / 2 };
    case 'right':
      return { dx: radius + 6, dy: -HEIGHT / 2 };
    case 'above':
      return { dx: -width / 2, dy: -radius - HEIGHT - 2 };
    case 'aboveRight':
      return { dx: radius, dy: -radius - HEIGHT + 3 };
    case 'aboveLeft':
      return { dx: -radius - width, dy: -radius - HEIGHT + 3 };
    case 'below':
      return { dx: -width / 2, dy: radius + 3 };
  }
}

/** Boxes by the cells that they touch, so that each label is compared with its surroundings alone. */
function openGrid() {
  const cells = new Map<string, Box[]>();
  const cellsOf = function* (box: Box): Generator<string> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) yield `${x},${y}`;
    }
  };
  return {
    add(box: Box): void {
      for (const cell of cellsOf(box)) {
        const list = cells.get(cell);
        if (list) list.push(box);
        else cells.set(cell, [box]);
      }
    },
    meets(box: Box): boolean {
      for (const cell of cellsOf(box)) {
        for (const other of cells.get(cell) ?? []) {
          if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
            return true;
        }
      }
      return false;
    },
  };
}
