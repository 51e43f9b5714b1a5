import { defineConfig } from 'tsdown';
import { parsedJson } from './scripts/parsed-json.ts';

export default defineConfig({
  // Flat, so that a process or worker finds its file beside whichever chunk starts it.
  entry: {
    main: 'cli/main.ts',
    'annotate-worker': 'cli/annotate-worker.ts',
    'reader-process': 'graph/embedded/reader-process.ts',
  },
  plugins: [parsedJson],
  outDir: 'dist/commands',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
});
