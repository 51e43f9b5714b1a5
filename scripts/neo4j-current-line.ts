/** `npx tsx scripts/neo4j-current-line.ts [version]`: the suites of the stores on Neo4j's current line; needs Java 21 or newer. */
import { spawnSync } from 'node:child_process';
import { javaFor } from './neo4j/java.ts';
import { Neo4jMissingError } from './neo4j/neo4j-missing-error.ts';

const version = process.argv[2] ?? '2026.08.1';
try {
  console.error(`Neo4j ${version} on ${javaFor(version)}`);
  const tests = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'stores'], {
    stdio: 'inherit',
    // As in CI: nothing may be skipped here.
    env: { ...process.env, CI: 'true', TEST_NEO4J_VERSION: version },
  });
  process.exitCode = tests.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Neo4jMissingError ? 2 : 6;
}
