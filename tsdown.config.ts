import { defineConfig } from 'tsdown';

export default defineConfig({
  // Flat, so that a process or worker finds its file beside whichever chunk starts it.
  entry: {
    main: 'cli/main.ts',
    'annotate-worker': 'cli/annotate-worker.ts',
    'reader-process': 'graph/embedded/reader-process.ts',
  },
  outDir: 'dist/commands',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
});
