/** Vitest's global set-up: one real Neo4j a test run, given by TEST_GRAPH_URL or started from its libraries. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jMissingError } from '../../scripts/neo4j/neo4j-missing-error.ts';
import { startServer, stopServer } from '../../scripts/neo4j/server.ts';
import { freePort } from './free-port.ts';
import { TESTED_VERSION } from './neo4j-for-tests.ts';

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_GRAPH_URL) return undefined;
  const home = mkdtempSync(join(tmpdir(), 'clausegraph-neo4j-'));
  const password = randomBytes(12).toString('hex');
  try {
    const { url, pid } = await startServer({
      home,
      port: await freePort(),
      password,
      memory: '1g',
      version: TESTED_VERSION,
    });
    process.env.TEST_GRAPH_URL = url;
    process.env.TEST_GRAPH_PASSWORD = password;
    return async () => {
      await stopServer(pid);
      rmSync(home, { recursive: true, force: true });
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    if (!(error instanceof Neo4jMissingError) || process.env.CI === 'true') throw error;
    console.error(`\n  NOT TESTED AGAINST NEO4J: ${error.message}\n`);
    return undefined;
  }
}
