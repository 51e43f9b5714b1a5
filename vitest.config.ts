import { defineConfig } from 'vitest/config';

const STORES = ['tests/graph/**/*.test.ts', 'tests/cypher/**/*.test.ts'];
// The page and the commands are real programs in real processes: slow on a busy machine, never endless.
const limits = { testTimeout: 60_000, hookTimeout: 180_000, setupFiles: ['tests/fixed-seed.ts'] };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: STORES, ...limits } },
      // One Neo4j for all of them: see there how it is found or started.
      { test: { name: 'stores', include: STORES, globalSetup: ['tests/graph/neo4j-server.ts'], ...limits } },
    ],
  },
});
