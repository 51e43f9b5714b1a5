/**
 * Annotating as the built program does it: MB of UTF-8 a second of processor time, whether cost is linear in the length
 * of friendly and of hostile texts, memory, and the start of a process. `npx tsx bench/annotate.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { parsedJson } from '../scripts/parsed-json.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the project: what the bundle leaves out is found from there.
const folder = mkdtempSync(join(root, 'node_modules', '.bench-annotate-'));

/** One process a measurement, so that none pays for another's garbage. */
function measure(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--expose-gc', join(folder, 'annotate-run.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
}

try {
  await build({
    config: false,
    cwd: root,
    entry: [join(root, 'bench', 'annotate-run.ts')],
    outDir: folder,
    format: 'esm',
    platform: 'node',
    dts: false,
    logLevel: 'error',
    plugins: [parsedJson],
  });
  for (const megabytes of ['1', '2', '4', '8']) console.log(measure('rate', 'sample', megabytes));
  console.log(measure('rate', 'mixed', '8'));
  console.log(measure('memory', 'mixed', '10'));
  for (const text of ['《', '7', 'the said ', 'a\u0301\u0301\u0301', '(《', '第', '(1) ', '根据', 'resolution 1, ']) {
    console.log(measure('growth', text));
  }
  for (const language of ['zh', 'en', 'ru']) console.log(measure('start', language));
} finally {
  rmSync(folder, { recursive: true });
}
