/** The graph: tools above, the drawing or its list, the legend below. */
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { useOpenDocument } from '../reader/use-open-document.ts';
import { Waiting } from '../shell/waiting.tsx';
import { edit, goTo, select } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import type { PointerActions } from './bind-pointer.ts';
import { GraphCanvas } from './graph-canvas.tsx';
import { GraphList } from './graph-list.tsx';
import { GraphTools } from './graph-tools.tsx';
import type { Layout } from './layout.ts';
import { Legend } from './legend.tsx';
import { NodeMenu } from './node-menu.tsx';
import type { Drawing } from './open-sigma.ts';
import type { SceneEdge } from './scene.ts';
import { useScene } from './use-scene.ts';

export function GraphPanel() {
  const t = useWords();
  const { answer, path, scene, truncated } = useScene();
  const open = useOpenDocument();
  const selected = usePage((state) => state.selected);
  const place = usePage((state) => state.place);
  const [listed, setListed] = useState(false);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const [drawn, setDrawn] = useState<{ drawing: Drawing; layout: Layout } | null>(null);
  const onReady = useCallback(
    (drawing: Drawing | null, layout: Layout | null) => setDrawn(drawing && layout ? { drawing, layout } : null),
    [],
  );

  const within = useMemo(() => {
    if (!place || !open || selected === null || open.clauses.has(selected)) return null;
    const block = open.blocks.find(({ start, end }) => place.start >= start && place.start < end);
    return block?.unit?.id ?? null;
  }, [place, open, selected]);

  const actions = useMemo<PointerActions>(
    () => ({
      choose: (id) => choose((state) => (state.selected === id && !state.place ? state : select(state, id))),
      expand: (id) => choose((state) => edit(state, { kind: 'expand', id })),
      clear: () => choose((state) => (state.selected === null ? state : select(state, null))),
      openMenu: (id, x, y) => setMenu({ id, x, y }),
      // A line is a citation: its own words are the place to go to.
      follow: (edge: SceneEdge) => {
        const cited = open?.citations.get(edge.source)?.find(({ instrument }) => instrument === edge.target);
        if (cited && open) choose((state) => goTo(state, open.source.document.id, cited, cited.instrument));
        else choose((state) => select(state, edge.target));
      },
    }),
    [open],
  );
  const closeMenu = useCallback(() => setMenu(null), []);

  return (
    <section className="graph" aria-label={t('part.graph')}>
      <GraphTools scene={scene} drawn={drawn} listed={listed} onListed={setListed} />
      <div className="cv">
        {scene === null ? (
          path === null ? (
            <p className="empty">{t('reader.none')}</p>
          ) : (
            <Waiting answer={answer} path={path} />
          )
        ) : listed ? (
          <GraphList scene={scene} actions={actions} />
        ) : (
          <GraphCanvas scene={scene} within={within} actions={actions} onReady={onReady} />
        )}
        {scene && scene.nodes.length > 0 && !listed && !scene.edges.some(({ type }) => type === 'CITES') && (
          <p className="empty hint">{t('graph.noCitations')}</p>
        )}
        {scene?.nodes.length === 0 && <p className="empty over">{t('graph.empty')}</p>}
      </div>
      {scene && <Legend counts={scene.counts} />}
      {truncated && (
        <p className="note" role="status">
          {truncated}
        </p>
      )}
      {menu && <NodeMenu {...menu} actions={actions} onClose={closeMenu} />}
    </section>
  );
}
