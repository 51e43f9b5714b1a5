/** The process that `in-process.ts` starts. */
import { openStore } from '#graph/open-store';
import { bareLoops } from './bare-loops.ts';
import type { StageRequest } from './in-process.ts';
import { emptyServer } from './on-server.ts';
import { loadStore, runStore } from './run-store.ts';

process.once('message', async ({ stage, config, documents }: StageRequest) => {
  const open = () => openStore(config);
  const run = async () => {
    if (stage === 'bare' && config.kind === 'neo4j') return bareLoops(config, documents);
    if (config.kind === 'neo4j') await emptyServer(config);
    return stage === 'whole' ? runStore(open, documents) : loadStore(open, documents);
  };
  process.send?.(await run(), () => process.disconnect());
});
