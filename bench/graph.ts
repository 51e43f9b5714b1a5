/** `npx tsx bench/graph.ts [documents …]`: both stores side by side, on a seeded corpus; prints the table of docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreConfig } from '#graph/store-config';
import { startServer, stopServer } from '../scripts/neo4j/server.ts';
import { inProcess } from './graph/in-process.ts';
import type { Load } from './graph/run-store.ts';
import { toTable } from './graph/table.ts';

const PASSWORD = 'benchmark-only';
const PORT = 17699;
const WARM_UP = 500;
const ROUNDS = 2;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const tables: string[] = [];
for (const documents of sizes.length > 0 ? sizes : [1_350, 6_800]) {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-bench-'));
  try {
    const config: StoreConfig = { kind: 'embedded', folder: join(folder, 'graph') };
    const embedded = await inProcess('whole', config, documents);
    const embeddedDisk = diskOf(config.folder);
    const embeddedLoads = [embedded.load];
    const server = await startServer({ home: join(folder, 'neo4j'), port: PORT, password: PASSWORD, memory: '2g' });
    try {
      const onServer: StoreConfig = { kind: 'neo4j', url: server.url, user: 'neo4j', password: PASSWORD };
      // A server that has just started is slow at first: that is nobody's rate.
      for (const stage of ['load', 'bare', 'load'] as const) await inProcess(stage, onServer, WARM_UP);
      const neo4j = await inProcess('whole', onServer, documents);
      const neo4jMemory = residentOf(server.pid);
      const neo4jDisk = diskOf(join(folder, 'neo4j', 'data'));
      const neo4jLoads = [neo4j.load];
      const bare = [await inProcess('bare', onServer, documents)];
      // In turns, and the best of each: the other rounds tell of what else the machine did.
      for (let round = 1; round < ROUNDS; round += 1) {
        rmSync(config.folder, { recursive: true, force: true });
        embeddedLoads.push(await inProcess('load', config, documents));
        neo4jLoads.push(await inProcess('load', onServer, documents));
        bare.push(await inProcess('bare', onServer, documents));
      }
      tables.push(
        toTable({
          documents,
          embedded: { ...embedded, load: fastest(embeddedLoads) },
          neo4j: { ...neo4j, load: fastest(neo4jLoads) },
          bare: {
            merge: Math.min(...bare.map(({ merge }) => merge)),
            create: Math.min(...bare.map(({ create }) => create)),
          },
          embeddedDisk,
          neo4jDisk,
          neo4jMemory,
        }),
      );
    } finally {
      await stopServer(server.pid);
    }
    console.log(tables.at(-1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
writeSection(tables.join('\n\n'));

function writeSection(section: string): void {
  const path = 'docs/benchmarks.md';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const whole = `<!-- graph: made by \`npx tsx bench/graph.ts\` -->\n\n## The two stores side by side\n\nTwo cores shared with other work, Node 20, Java 17: read figures as ±2×, and beside each other. A load runs from prepared rows to a closed store, in turns with the others, and the best of two counts.\n\n${section}\n\n<!-- /graph -->`;
  const from = before.indexOf('<!-- graph:');
  const to = before.indexOf('<!-- /graph -->');
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + whole + before.slice(to + '<!-- /graph -->'.length)
      : `${before.trimEnd()}\n\n${whole}\n`;
  writeFileSync(path, after);
}

function fastest(loads: readonly Load[]): Load {
  return [...loads].sort((a, b) => a.seconds - b.seconds)[0] ?? { seconds: Number.NaN, peakMemory: 0 };
}

function diskOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) / 1024;
}

/** In megabytes, where the system tells. */
function residentOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  return existsSync(status)
    ? Number(/VmRSS:\s+(?<kb>\d+)/.exec(readFileSync(status, 'utf8'))?.groups?.kb ?? 0) / 1024
    : 0;
}
