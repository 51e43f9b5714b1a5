/** Runs the built command as a user's shell does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../running-server.ts';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export function runCli(
  args: readonly string[],
  { env = {}, input = '' }: { readonly env?: Record<string, string>; readonly input?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/commands/main.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
