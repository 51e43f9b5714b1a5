/** Runs one of the scorers that lie beside the gold. */
import { spawnSync } from 'node:child_process';

export function runPython(args: readonly string[]): string {
  const run = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error !== undefined) throw new Error(`python3 does not run: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`python3 ${args[0]} ended with ${run.status}:\n${run.stderr.slice(-2000)}`);
  return run.stdout;
}
