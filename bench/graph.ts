/** `npx tsx bench/graph.ts [documents …]`: both stores side by side, on a seeded corpus; prints the table of docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import { openEmbeddedStore } from '#graph/embedded/store';
import { openNeo4jStore } from '#graph/neo4j/store';
import { startServer, stopServer } from '../scripts/neo4j/server.ts';
import { bareLoops } from './graph/bare-loops.ts';
import { type Figures, runStore } from './graph/run-store.ts';
import { toTable } from './graph/table.ts';

const PASSWORD = 'benchmark-only';
const PORT = 17699;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const tables: string[] = [];
for (const documents of sizes.length > 0 ? sizes : [1_350, 6_800]) {
  const folder = mkdtempSync(join(tmpdir(), 'clausegraph-bench-'));
  try {
    const embedded = await runStore(
      () => openEmbeddedStore({ kind: 'embedded', folder: join(folder, 'graph') }),
      documents,
    );
    const embeddedDisk = diskOf(join(folder, 'graph'));
    const server = await startServer({ home: join(folder, 'neo4j'), port: PORT, password: PASSWORD, memory: '2g' });
    let figures: Figures;
    let bare: { readonly merge: number; readonly create: number };
    let memory: number;
    try {
      const config = { kind: 'neo4j', url: server.url, user: 'neo4j', password: PASSWORD } as const;
      const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', PASSWORD));
      for (const statement of neo4jSchemaStatements()) await driver.executeQuery(statement);
      await driver.executeQuery('CALL db.awaitIndexes(60)');
      bare = await bareLoops(driver, documents);
      figures = await runStore(() => openNeo4jStore(config), documents);
      memory = residentOf(server.pid);
      await driver.close();
    } finally {
      await stopServer(server.pid);
    }
    tables.push(
      toTable({
        documents,
        embedded,
        neo4j: figures,
        bare,
        embeddedDisk,
        neo4jDisk: diskOf(join(folder, 'neo4j', 'data')),
        neo4jMemory: memory,
      }),
    );
    console.log(tables.at(-1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
writeSection(tables.join('\n\n'));

function writeSection(section: string): void {
  const path = 'docs/benchmarks.md';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const whole = `<!-- graph: made by \`npx tsx bench/graph.ts\` -->\n\n## The two stores side by side\n\nTwo cores shared with other work, Node 20, Java 17: read figures as ±2×, and beside each other.\n\n${section}\n\n<!-- /graph -->`;
  const from = before.indexOf('<!-- graph:');
  const to = before.indexOf('<!-- /graph -->');
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + whole + before.slice(to + '<!-- /graph -->'.length)
      : `${before.trimEnd()}\n\n${whole}\n`;
  writeFileSync(path, after);
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
