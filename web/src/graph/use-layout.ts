/** The layout for what is drawn, in the window's size: at once where that is quick, from a worker where it is not. */
import { useEffect, useMemo, useState } from 'react';
import type { View } from '../state/page-state.ts';
import { computeLayout } from './compute-layout.ts';
import type { Layout, Size } from './layout.ts';
import { AT_ONCE } from './layout-force.ts';
import type { Scene } from './scene.ts';

export function useLayout(scene: Scene, view: View, size: Size | null, linear: boolean): Layout | null {
  const slow = view === 'force' && scene.nodes.length > AT_ONCE;
  const quick = useMemo(
    () => (size && !slow ? computeLayout(scene, view, size, linear) : null),
    [scene, view, size, linear, slow],
  );
  const [settled, setSettled] = useState<Layout | null>(null);
  useEffect(() => {
    if (!slow || !size) return;
    const stop = new AbortController();
    import('./settle-in-worker.ts')
      .then(({ settleInWorker }) => settleInWorker(scene, size, stop.signal))
      .then(
        (layout) => layout && setSettled(layout),
        () => setSettled(computeLayout(scene, view, size, linear)),
      );
    // Until then something stands there already: the layers.
    setSettled(computeLayout(scene, 'layers', size, linear));
    return () => stop.abort();
  }, [scene, view, size, linear, slow]);
  return slow ? settled : quick;
}
