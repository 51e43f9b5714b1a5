/**
 * Annotating, in MB of UTF-8 a second on one core: the sample repeated to 1, 2, 4 and 8 MB (the last figure over the first
 * tells whether it is linear), then a mixed text in three languages. `npx tsx bench/annotate.ts`
 */
import { readFileSync } from 'node:fs';
import { ingest } from '#ingest/ingest';
import { builtInKnowledge } from '#ingest/knowledge/knowledge';
import { sourceOfText } from '#readers/read-source';
import { mixedText } from './mixed-text.ts';

const sample = readFileSync(new URL('../documents/cn-ru-fm-2020-09-11/source.txt', import.meta.url), 'utf8');
const knowledge = builtInKnowledge;
const MEGABYTE = 1_000_000;

function repeatTo(text: string, megabytes: number): string {
  return text.repeat(Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(text)));
}

/** Best of five: the others tell of the machine. */
function rate(text: string): number {
  const source = sourceOfText('bench', text);
  const seconds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    ingest(source, knowledge);
    return (performance.now() - start) / 1000;
  });
  return Buffer.byteLength(text) / MEGABYTE / Math.min(...seconds);
}

rate(repeatTo(sample, 1));
const rates = [1, 2, 4, 8].map((megabytes) => ({
  text: `sample to ${megabytes} MB`,
  rate: rate(repeatTo(sample, megabytes)),
}));
rates.push({ text: 'mixed, 8 MB', rate: rate(repeatTo(mixedText(), 8)) });
for (const row of rates) console.log(`${row.text.padEnd(16)} ${row.rate.toFixed(1)} MB/s`);
console.log(`time a MB at 8 MB over at 1 MB: ${((rates[0]?.rate ?? 0) / (rates[3]?.rate ?? 1)).toFixed(2)}`);
