/** What a browser loads before anything lazy, gzipped, against the limit of 250 kB. `npm run build && npx tsx bench/page-weight.ts` */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const folder = new URL('../dist/web/', import.meta.url);
const html = readFileSync(new URL('index.html', folder), 'utf8');
const assets = [...html.matchAll(/(?:src|href)="\.?\/?(?<path>assets\/[^"]+)"/g)].map(
  (match) => match.groups?.path ?? '',
);
const rows = ['index.html', ...assets].map((path) => ({
  path,
  bytes: gzipSync(readFileSync(new URL(path, folder))).length,
}));
const total = rows.reduce((sum, row) => sum + row.bytes, 0);
for (const { path, bytes } of rows) console.log(`${String(bytes).padStart(8)}  ${path}`);
console.log(`${String(total).padStart(8)}  in all, of ${LIMIT}`);
process.exitCode = total > LIMIT ? 1 : 0;
