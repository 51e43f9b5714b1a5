/** `npx tsx scripts/neo4j-current-line.ts [version]`: the suites of the stores on Neo4j's current line; needs Java 21 or newer. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jMissingError } from './neo4j/libraries.ts';
import { startServer, stopServer } from './neo4j/server.ts';

const version = process.argv[2] ?? '2026.08.1';
const home = mkdtempSync(join(tmpdir(), 'clausegraph-neo4j-'));
const password = randomBytes(12).toString('hex');
try {
  const { url, pid } = await startServer({ home, port: 17_688, password, memory: '1g', version });
  try {
    const tests = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'tests/graph', 'tests/cypher'],
      {
        stdio: 'inherit',
        env: { ...process.env, TEST_GRAPH_URL: url, TEST_GRAPH_PASSWORD: password },
      },
    );
    process.exitCode = tests.status ?? 1;
  } finally {
    await stopServer(pid);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Neo4jMissingError ? 2 : 6;
} finally {
  rmSync(home, { recursive: true, force: true });
}
