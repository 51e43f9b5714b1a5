/** `npm run build && npx tsx bench/ingest-memory.ts`: the most memory that an ingest holds, for corpora of 1, 4 and 16 times as many documents. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, stopServer } from '../scripts/neo4j/server.ts';
import { mixedText } from './mixed-text.ts';

const MAIN = fileURLToPath(new URL('../dist/commands/main.mjs', import.meta.url));
const DOCUMENTS = 60;
const PASSWORD = 'benchmark-only';
const LOOK_EVERY_MS = 20;

/** In megabytes. */
function peakOf(documents: string, environment: { readonly [name: string]: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, 'ingest', documents, '--jobs', '1'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peak = 0;
    const timer = setInterval(() => {
      const status = statusOf(child.pid ?? 0);
      peak = Math.max(peak, Number(/VmHWM:\s+(?<kb>\d+)/.exec(status)?.groups?.kb ?? 0) / 1024);
    }, LOOK_EVERY_MS);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(peak);
      else reject(new Error(`ingest ended with ${code}`));
    });
  });
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-memory-'));
const server = await startServer({ home: join(folder, 'neo4j'), port: 17_697, password: PASSWORD, memory: '1g' });
try {
  const text = mixedText();
  console.log('| documents | text | ingest into Neo4j | ingest into the embedded store |\n|---|---|---|---|');
  for (const times of [1, 4, 16]) {
    const documents = join(folder, `corpus-${times}`);
    mkdirSync(documents);
    for (let at = 0; at < times * DOCUMENTS; at += 1) {
      writeFileSync(join(documents, `${times}-${String(at).padStart(5, '0')}.txt`), `${text}\n${at}.\n`);
    }
    const megabytes = (Buffer.byteLength(text) * times * DOCUMENTS) / 1_000_000;
    const neo4j = await peakOf(documents, { GRAPH_URL: server.url, NEO4J_PASSWORD: PASSWORD });
    const embedded = await peakOf(documents, { GRAPH_URL: `embedded:${join(folder, `graph-${times}`)}` });
    console.log(
      `| ${times * DOCUMENTS} | ${megabytes.toFixed(1)} MB | ${neo4j.toFixed(0)} MB | ${embedded.toFixed(0)} MB |`,
    );
  }
} finally {
  await stopServer(server.pid);
  rmSync(folder, { recursive: true, force: true });
}
