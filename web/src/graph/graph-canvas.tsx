/** The drawing: Sigma bound to the state, with axis and labels as overlays. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { useTheme } from '../shell/use-theme.ts';
import { adjust, usePage } from '../state/page-store.ts';
import { usePassing } from '../state/passing.ts';
import { AxisOverlay } from './axis-overlay.tsx';
import { bindPointer, type PointerActions } from './bind-pointer.ts';
import { LabelLayer } from './label-layer.tsx';
import type { Layout, Size } from './layout.ts';
import { type Drawing, fill, HTML_LABELS, type Look, openSigma } from './open-sigma.ts';
import { readPalette } from './read-palette.ts';
import { neighboursOf, type Scene } from './scene.ts';
import { useLayout } from './use-layout.ts';

type Props = {
  readonly scene: Scene;
  /** The clause that the chosen place stands in. */
  readonly within: string | null;
  readonly actions: PointerActions;
  readonly onReady: (drawing: Drawing | null, layout: Layout | null) => void;
};

export function GraphCanvas({ scene, within, actions, onReady }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const look = useRef<Look>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const view = usePage((state) => state.view);
  const linear = usePage((state) => state.linear);
  const selected = usePage((state) => state.selected);
  const hovered = usePassing((passing) => passing.hovered);
  const theme = useTheme();
  const layout = useLayout(scene, view, size, linear);
  const neighbours = useMemo(() => neighboursOf(scene), [scene]);
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    const box = container.current;
    if (!box) return;
    look.current = {
      focus: { selected: null, hovered: null, lit: null, within: null },
      palette: readPalette(box),
      scale: 1,
      row: 30,
      curve: 'level',
      dense: false,
    };
    const opened = openSigma(box, look.current);
    bindPointer(opened, () => latest.current);
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      if (width > 0 && height > 0)
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(box);
    setDrawing(opened);
    return () => {
      observer.disconnect();
      opened.kill();
      setDrawing(null);
    };
  }, []);

  useEffect(() => {
    if (!drawing || !layout || !look.current) return;
    look.current.curve = layout.curve;
    look.current.dense = scene.edges.length > 800;
    look.current.row = (layout.row * drawing.getDimensions().height) / layout.size.height;
    look.current.scale = Math.max(0.55, 1 / Math.sqrt(layout.size.width / Math.max(1, drawing.getDimensions().width)));
    drawing.resize();
    fill(drawing, scene, layout);
    drawing.getCamera().setState({ x: 0.5, y: 0.5, angle: 0, ratio: 1 });
    onReady(drawing, layout);
  }, [drawing, layout, scene, onReady]);

  const lit = useMemo(() => {
    const centre = hovered !== null && neighbours.has(hovered) ? hovered : null;
    return centre ? new Set([centre, ...(neighbours.get(centre) ?? [])]) : null;
  }, [hovered, neighbours]);

  useEffect(() => {
    if (!drawing || !look.current || !container.current) return;
    const known = hovered !== null && neighbours.has(hovered) ? hovered : null;
    look.current.focus = { selected, hovered: known, lit, within };
    // The theme may just have changed: its colours are read again.
    if (theme) look.current.palette = readPalette(container.current);
    drawing.refresh({ skipIndexation: true });
  }, [drawing, selected, hovered, lit, within, neighbours, theme]);

  // Only a node out of sight moves the camera.
  useEffect(() => {
    if (!drawing || !layout || selected === null || !drawing.getGraph().hasNode(selected)) return;
    const { x, y } = drawing.graphToViewport(drawing.getGraph().getNodeAttributes(selected));
    const { width, height } = drawing.getDimensions();
    if (x >= 0 && x <= width && y >= 0 && y <= height) return;
    const target = drawing.getNodeDisplayData(selected);
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (target)
      drawing
        .getCamera()
        .animate({ x: target.x, y: target.y }, { duration: calm ? 0 : 200 })
        .catch(() => undefined);
  }, [drawing, layout, selected]);

  const html = scene.nodes.length <= HTML_LABELS;
  const ready = drawing !== null && layout !== null;
  return (
    <div className="canvas">
      {ready && <AxisOverlay drawing={drawing} layout={layout} />}
      <div ref={container} className="sigma" />
      {view === 'time' && <LinearSwitch />}
      {ready && html && (
        <LabelLayer
          drawing={drawing}
          scene={scene}
          layout={layout}
          neighbours={neighbours}
          selected={selected}
          lit={lit}
          within={within}
          actions={() => latest.current}
        />
      )}
    </div>
  );
}

/** At the axis itself: with or without breaks. */
function LinearSwitch() {
  const t = useWords();
  const linear = usePage((state) => state.linear);
  return (
    <button
      type="button"
      className="linear"
      aria-pressed={linear}
      title={t('graph.linearNote')}
      onClick={() => adjust((state) => ({ ...state, linear: !state.linear }))}
    >
      {t('graph.linear')}
    </button>
  );
}
