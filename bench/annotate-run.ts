/** One measurement of annotating; `annotate.ts` bundles this file and runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mixedText } from './mixed-text.ts';

const MEGABYTE = 1_000_000;
const ONE_LINE: Readonly<Record<string, string>> = {
  zh: '双方重申遵守《联合国宪章》宗旨和原则，支持联合国安全理事会第2231(2015)号决议。',
  en: 'The two sides reaffirm the Charter of the United Nations and resolution 2231 (2015).',
  ru: 'Стороны подтверждают приверженность Уставу Организации Объединенных Наций.',
};
const [what = '', which = '', size = '1'] = process.argv.slice(2);

const { ingest } = await import('#ingest/ingest');
const { builtInKnowledge } = await import('#ingest/knowledge/knowledge');

function run(text: string): void {
  ingest(
    { slug: 'bench', path: 'bench', mediaType: 'text/plain', charset: 'utf-8', sha256: '', text, metadata: {} },
    builtInKnowledge,
  );
}

function textOf(name: string, megabytes: number): string {
  const text =
    name === 'mixed'
      ? mixedText()
      : name === 'sample'
        ? readFileSync(join(process.cwd(), 'documents/cn-ru-fm-2020-09-11/source.txt'), 'utf8')
        : name;
  return text.repeat(Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(text)));
}

/** Seconds of processor time, the best of several: the others tell of the machine. */
function seconds(text: string, times: number): number {
  const each = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run(text);
    return process.cpuUsage(before).user / 1e6;
  });
  return Math.min(...each);
}

/** Most memory that the process has held, in MB. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

if (what === 'rate') {
  const text = textOf(which, Number(size));
  const rate = Buffer.byteLength(text) / MEGABYTE / seconds(text, 5);
  console.log(`${`${which}, ${size} MB`.padEnd(20)} ${rate.toFixed(1)} MB/s`);
} else if (what === 'memory') {
  const text = textOf(which, Number(size));
  run(ONE_LINE.zh ?? '');
  const before = peak();
  run(text);
  console.log(
    `${`memory, ${size} MB`.padEnd(20)} ${(peak() - before).toFixed(0)} MB above a one-line text's ${before.toFixed(0)}`,
  );
} else if (what === 'growth') {
  run(textOf(which, 0.1));
  const half = seconds(textOf(which, 0.5), 2);
  const whole = seconds(textOf(which, 1), 2);
  console.log(
    `${`1 MB of ${which}`.padEnd(20)} ${whole.toFixed(2)} s, ${(whole / half).toFixed(1)} times that of half`,
  );
} else {
  run(ONE_LINE[which] ?? '');
  const { user, system } = process.cpuUsage();
  console.log(
    `${`one line, ${which}`.padEnd(20)} ${((user + system) / 1000).toFixed(0)} ms of processor time from start to end`,
  );
}
