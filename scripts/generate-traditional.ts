/**
 * Writes ingest/knowledge/traditional.generated.ts: the usual traditional form of each simplified character, by OpenCC.
 * Run by hand after an update of opencc-js: `tsx scripts/generate-traditional.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

const FOLDING = new URL('../model/folding.generated.ts', import.meta.url);
const TARGET = new URL('../ingest/knowledge/traditional.generated.ts', import.meta.url);
const LINE = 100;

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' });
const characters = new Set([...readFileSync(FOLDING, 'utf8')].filter((character) => /[\u4e00-\u9fff]/.test(character)));
const pairs = [...characters]
  .sort()
  .map((simplified) => [simplified, toTraditional(simplified)] as const)
  .filter(([simplified, traditional]) => traditional !== simplified && traditional.length === 1)
  .map((pair) => pair.join(''))
  .join('');
const lines: string[] = [];
for (let at = 0; at < pairs.length; at += LINE) lines.push(`  '${pairs.slice(at, at + LINE)}'`);
const heading =
  "/** Generated from OpenCC's table of characters (Apache-2.0): a simplified character, then its usual traditional form. */";
writeFileSync(TARGET, `${heading}\nexport const TRADITIONAL =\n${lines.join(' +\n')};\n`);
