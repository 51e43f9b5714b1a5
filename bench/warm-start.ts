/** From `clausegraph start` on a store that is filled to the page's first contentful paint in Chromium. `npm run build && npx tsx bench/warm-start.ts` */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clausegraph-bench-'));

function start(): ChildProcess {
  return spawn(process.execPath, [join(root, 'dist/commands/main.mjs'), 'start'], {
    cwd: root,
    env: { ...process.env, GRAPH_URL: `embedded:${folder}/graph`, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /http:\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`the server ended without an address: ${said}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return paint;
}

const first = start();
await addressOf(first);
await stop(first);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const runs: { server: number; paint: number }[] = [];
for (let i = 0; i < 5; i += 1) {
  const began = performance.now();
  const server = start();
  const address = await addressOf(server);
  const up = performance.now() - began;
  runs.push({ server: up, paint: await firstPaint(browser, address) });
  await stop(server);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
console.log(`start to address:           ${median(runs.map((run) => run.server)).toFixed(0)} ms`);
console.log(`page asked to first paint:  ${median(runs.map((run) => run.paint)).toFixed(0)} ms`);
