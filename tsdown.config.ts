import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    'cli/main': 'cli/main.ts',
    'cli/annotate-worker': 'cli/annotate-worker.ts',
    'graph/embedded/reader-process': 'graph/embedded/reader-process.ts',
  },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // dist/web is the page's.
  clean: ['dist/cli', 'dist/graph'],
  dts: false,
});
