/** The sample from file to store, end to end by the command, into an empty embedded store. `npm run build && npx tsx bench/ingest.ts` */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(args: readonly string[], folder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/commands/main.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, GRAPH_URL: `embedded:${folder}/graph` },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const first: number[] = [];
const again: number[] = [];
for (let i = 0; i < 5; i += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-bench-'));
  first.push(run(['ingest', 'documents'], folder));
  again.push(run(['ingest', 'documents'], folder));
  rmSync(folder, { recursive: true });
}
console.log(`ingest of the sample into an empty store: ${median(first).toFixed(0)} ms`);
console.log(`the same again:                           ${median(again).toFixed(0)} ms`);
console.log(`node alone (--version):                   ${nodeAlone().toFixed(0)} ms`);

function nodeAlone(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['--version']);
  return performance.now() - start;
}
