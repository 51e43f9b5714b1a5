/** One stage of the benchmark in a process of its own: none leaves memory behind for the next. */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StoreConfig } from '#graph/store-config';
import type { BareLoops } from './bare-loops.ts';
import type { Figures, Load } from './run-store.ts';

export type Stages = {
  readonly bare: BareLoops;
  readonly load: Load;
  readonly whole: Figures;
};
export type StageRequest = { readonly stage: keyof Stages; readonly config: StoreConfig; readonly documents: number };

const STAGE = fileURLToPath(new URL('./stage.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export function inProcess<Stage extends keyof Stages>(
  stage: Stage,
  config: StoreConfig,
  documents: number,
): Promise<Stages[Stage]> {
  return new Promise((resolve, reject) => {
    const child = fork(STAGE, [], { execArgv: ['--import', TSX], serialization: 'advanced' });
    let answer: Stages[Stage] | null = null;
    child.on('message', (message) => {
      answer = message as Stages[Stage];
    });
    child.on('exit', (code) => (answer ? resolve(answer) : reject(new Error(`${stage} ended with ${code}`))));
    child.send({ stage, config, documents } satisfies StageRequest);
  });
}
