/** Large graphs settle in a worker, so that the page stays usable; small ones need none. */
import ForceWorker from 'graphology-layout-forceatlas2/worker';
import { toForceGraph } from './compute-layout.ts';
import type { Layout, Size } from './layout.ts';
import { fitForce, forceSettings } from './layout-force.ts';
import type { Scene } from './scene.ts';

const SECONDS = 4;

export async function settleInWorker(scene: Scene, size: Size, signal: AbortSignal): Promise<Layout | null> {
  const graph = toForceGraph(scene);
  const worker = new ForceWorker(graph, { settings: forceSettings(graph) });
  worker.start();
  await new Promise<void>((resolve) => {
    const timer = window.setTimeout(resolve, SECONDS * 1000);
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
  worker.kill();
  return signal.aborted ? null : fitForce(graph, size);
}
