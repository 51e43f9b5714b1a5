/** The one Neo4j server of a test run, and a lock on it: its one database is shared by all test files. */
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jConfig } from '#graph/neo4j/connect';
import { NEO4J_VERSION } from '../../scripts/neo4j/settings.ts';

/** Of every server that the tests start themselves. */
export const TESTED_VERSION = process.env.TEST_NEO4J_VERSION ?? NEO4J_VERSION;

export type Neo4jForTests = { readonly config: Neo4jConfig; readonly lock: () => Promise<() => Promise<void>> };

/** Null where `neo4j-server.ts` found none and started none. */
export function neo4jForTests(): Neo4jForTests | null {
  const { TEST_GRAPH_URL: url, TEST_GRAPH_USER: user, TEST_GRAPH_PASSWORD: password } = process.env;
  if (!url) return null;
  return { config: { kind: 'neo4j', url, user: user ?? 'neo4j', password: password ?? '' }, lock: () => lock(url) };
}

/** A test file that died leaves its lock behind: no file holds it for so long. */
const STALE_MS = 10 * 60_000;

async function lock(url: string): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `clausegraph-neo4j-${url.replace(/\W+/g, '-')}.lock`);
  for (;;) {
    try {
      await mkdir(folder);
      return () => rm(folder, { recursive: true, force: true });
    } catch {
      const age =
        Date.now() -
        (await stat(folder).then(
          ({ mtimeMs }) => mtimeMs,
          () => Date.now(),
        ));
      if (age > STALE_MS) await rm(folder, { recursive: true, force: true });
      await wait(200);
    }
  }
}
