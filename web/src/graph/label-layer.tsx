/** Labels and stops for the keyboard over the canvas: real text with its language, for up to a few hundred nodes. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { hover } from '../state/passing.ts';
import { lookOf } from './appearance.ts';
import type { PointerActions } from './bind-pointer.ts';
import { anchorOf } from './bind-pointer.ts';
import { toLabelPlaces } from './label-places.ts';
import type { Layout, Point } from './layout.ts';
import { isLongSign } from './long-sign.ts';
import { type Drawing, toWindow } from './open-sigma.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Neighbours, Scene, SceneNode } from './scene.ts';
import { type Direction, walk } from './walk.ts';

type Props = {
  readonly drawing: Drawing;
  readonly scene: Scene;
  readonly layout: Layout;
  readonly neighbours: Neighbours;
  readonly selected: string | null;
  /** Everything else is quieter while something is hovered. */
  readonly lit: ReadonlySet<string> | null;
  readonly within: string | null;
  readonly actions: () => PointerActions;
};

export function LabelLayer({ drawing, scene, layout, neighbours, selected, lit, within, actions }: Props) {
  const t = useWords();
  const layer = useRef<HTMLFieldSetElement>(null);
  const [sides, setSides] = useState<ReadonlyMap<string, PlacedLabel>>(new Map());
  const [stop, setStop] = useState<string | null>(null);
  const byId = useMemo(() => new Map(scene.nodes.map((node) => [node.id, node])), [scene]);
  const tabStop = [stop, selected, scene.nodes[0]?.id].find((id) => id != null && byId.has(id));

  useEffect(() => {
    const buttons = new Map<string, HTMLElement>();
    for (const element of layer.current?.children ?? []) {
      const button = element as HTMLElement;
      if (button.dataset.id) buttons.set(button.dataset.id, button);
    }
    const graph = drawing.getGraph();
    const place = () => {
      for (const [id, button] of buttons) {
        if (!graph.hasNode(id)) continue;
        const { x, y } = drawing.graphToViewport(graph.getNodeAttributes(id));
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      }
    };
    const choosePlaces = () =>
      setSides(
        toLabelPlaces({
          scene,
          layout,
          neighbours,
          selected,
          size: drawing.getDimensions(),
          font: getComputedStyle(drawing.getContainer()).fontFamily,
          toWindow: ({ x, y }) => toWindow(drawing, layout, x, y),
        }),
      );
    let timer = window.setTimeout(choosePlaces, 0);
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(choosePlaces, 120);
    };
    place();
    drawing.on('afterRender', place);
    drawing.getCamera().on('updated', later);
    return () => {
      window.clearTimeout(timer);
      drawing.off('afterRender', place);
      drawing.getCamera().off('updated', later);
    };
  }, [drawing, scene, layout, neighbours, selected]);

  const onKeyDown = (node: SceneNode) => (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const points = new Map<string, Point>(
        drawing.getGraph().mapNodes((id, { x, y }) => [id, drawing.graphToViewport({ x, y })]),
      );
      const next = walk(node.id, event.key as Direction, points, neighbours.get(node.id) ?? new Set());
      const target = next && layer.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`);
      if (target) target.focus({ preventScroll: true });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (selected === node.id) actions().expand(node.id);
      else actions().choose(node.id);
    }
  };

  return (
    <fieldset ref={layer} className={`labels${layout.row < 17 ? ' tight' : ''}`} aria-label={t('graph.nodes')}>
      {scene.nodes.map((node) => {
        const placed = sides.get(node.id);
        const square = lookOf(node.kind).shape === 'square';
        const quiet = lit !== null && !lit.has(node.id);
        const state = `${node.id === selected ? ' sel' : ''}${node.id === within || (square && node.id === selected) ? ' on' : ''}`;
        return (
          <button
            key={node.id}
            type="button"
            data-id={node.id}
            tabIndex={node.id === tabStop ? 0 : -1}
            className={`label is-${node.kind}${quiet ? ' quiet' : ''}${state}${square && !node.cites ? ' idle' : ''}`}
            aria-pressed={node.id === selected}
            aria-label={`${t(`kind.${node.kind}`)} ${node.label}${node.title === node.label ? '' : `, ${node.title}`}${node.date ? `, ${node.date}` : ''}, ${t('graph.ties', { n: neighbours.get(node.id)?.size ?? 0 })}`}
            onClick={() => actions().choose(node.id)}
            onDoubleClick={() => actions().expand(node.id)}
            onKeyDown={onKeyDown(node)}
            onContextMenu={(event) => {
              event.preventDefault();
              const box = event.currentTarget.getBoundingClientRect();
              actions().openMenu(node.id, box.left, box.bottom);
            }}
            onFocus={() => {
              setStop(node.id);
              hover(node.id, anchorOf(drawing, node.id));
            }}
            onBlur={() => hover(null)}
            onPointerEnter={() => hover(node.id, anchorOf(drawing, node.id))}
            onPointerLeave={() => hover(null)}
          >
            {square ? (
              <span className={`number${isLongSign(node.label) ? ' long' : ''}`} lang={node.lang}>
                {node.label}
              </span>
            ) : (
              <span
                className="name"
                lang={node.lang}
                hidden={!placed && node.id !== selected && !(lit?.has(node.id) ?? false)}
                style={placed ? { left: placed.dx, top: placed.dy, maxWidth: placed.width } : { left: 12, top: -8 }}
              >
                {node.label}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
