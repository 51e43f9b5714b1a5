/** The tools above the graph: which view, which kinds, undo, zoom, and saving the picture. */
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { redo, type Shown, toggleShown, undo, type View } from '../state/page-state.ts';
import { adjust, usePage } from '../state/page-store.ts';
import type { Layout } from './layout.ts';
import type { Drawing } from './open-sigma.ts';
import type { Scene } from './scene.ts';

type Props = {
  readonly scene: Scene | null;
  readonly drawn: { readonly drawing: Drawing; readonly layout: Layout } | null;
  readonly listed: boolean;
  readonly onListed: (listed: boolean) => void;
};

const VIEWS: readonly View[] = ['time', 'force', 'layers'];

export function GraphTools({ scene, drawn, listed, onListed }: Props) {
  const t = useWords();
  const state = usePage((page) => page);
  const zoom = (factor: number) => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const camera = drawn?.drawing.getCamera();
    const ratio = factor === 0 ? 1 : (camera?.ratio ?? 1) * factor;
    const target = factor === 0 ? { x: 0.5, y: 0.5, ratio } : { ratio };
    camera?.animate(target, { duration: calm ? 0 : 180 }).catch(() => undefined);
  };
  const kinds: readonly (readonly [Shown, string])[] = [
    ['State', t('graph.plusStates')],
    ['Organisation', t('graph.plusOrganisations')],
  ];
  const base = state.shown.includes('Instrument') && state.shown.includes('Clause');

  return (
    <div className="tools" role="toolbar" aria-label={t('graph.tools')}>
      <div className="seg">
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.view === view && !listed}
            onClick={() => {
              onListed(false);
              adjust((page) => ({ ...page, view }));
            }}
          >
            {t(`view.${view}`)}
          </button>
        ))}
        <button type="button" aria-pressed={listed} onClick={() => onListed(!listed)}>
          {t('view.list')}
        </button>
      </div>
      <div className="seg">
        <button
          type="button"
          aria-pressed={base}
          onClick={() =>
            adjust((page) => ({
              ...page,
              shown: base
                ? page.shown.filter((kind) => kind !== 'Clause')
                : [...page.shown.filter((kind) => kind !== 'Clause' && kind !== 'Instrument'), 'Instrument', 'Clause'],
            }))
          }
        >
          {t('graph.clausesInstruments')}
        </button>
        {kinds.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={state.shown.includes(kind)}
            onClick={() => adjust((page) => toggleShown(page, kind))}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="seg">
        <button
          type="button"
          aria-pressed={state.scope === 'overview'}
          onClick={() => adjust((page) => ({ ...page, scope: page.scope === 'overview' ? 'document' : 'overview' }))}
        >
          {t('graph.allDocuments')}
        </button>
      </div>
      <span className="sp" />
      {(state.edits.length > 0 || state.undone.length > 0) && (
        <div className="seg">
          <button type="button" disabled={state.edits.length === 0} onClick={() => adjust(undo)}>
            {t('graph.undo')}
          </button>
          <button type="button" disabled={state.undone.length === 0} onClick={() => adjust(redo)}>
            {t('graph.redo')}
          </button>
        </div>
      )}
      <div className="seg">
        <button type="button" aria-label={t('graph.zoomOut')} title={t('graph.zoomOut')} onClick={() => zoom(1.5)}>
          −
        </button>
        <button type="button" aria-label={t('graph.zoomIn')} title={t('graph.zoomIn')} onClick={() => zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" onClick={() => zoom(0)}>
          {t('graph.fit')}
        </button>
        <SaveImage scene={scene} drawn={drawn} />
      </div>
    </div>
  );
}

function SaveImage({ scene, drawn }: Pick<Props, 'scene' | 'drawn'>) {
  const t = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <button
      type="button"
      disabled={!scene || !drawn}
      title={failed ? t('graph.saveFailed') : t('graph.saveNote')}
      aria-label={t('graph.save')}
      onClick={() => {
        if (!scene || !drawn) return;
        import('./save-image.ts')
          .then(({ saveImage }) => saveImage(scene, drawn.drawing, drawn.layout))
          .catch(() => setFailed(true));
      }}
    >
      {t('graph.saveShort')}
    </button>
  );
}
