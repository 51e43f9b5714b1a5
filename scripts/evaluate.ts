/**
 * Scores the project against texts with gold: `npm run evaluate -- [FOLDER] [--update] [--verbose]`. FOLDER is EVAL_DIR or
 * ../shared/eval unless given. Compares with bench/scores.json and ends with 1 on a loss; `--update` writes that file.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotateFolder } from './evaluation/annotate-folder.ts';
import { compareScores } from './evaluation/compare-scores.ts';
import { printScores } from './evaluation/print-scores.ts';
import { scoreCitationLines } from './evaluation/score-citation-lines.ts';
import { scoreDocuments } from './evaluation/score-documents.ts';
import { scoreFunctions } from './evaluation/score-functions.ts';
import { scoreNames } from './evaluation/score-names.ts';
import { scoreResolutions } from './evaluation/score-resolutions.ts';
import type { Scores } from './evaluation/scores.ts';

const COMMITTED = new URL('../bench/scores.json', import.meta.url);
const options = process.argv.slice(2);
const folder = resolve(options.find((option) => !option.startsWith('--')) ?? process.env.EVAL_DIR ?? '../shared/eval');

if (existsSync(join(folder, 'gold'))) process.exitCode = evaluate();
else
  console.log(`No texts with gold at ${folder}: nothing was scored. Give their folder as an argument or in EVAL_DIR.`);

function evaluate(): number {
  const scores = measure();
  console.log(printScores(scores));
  if (options.includes('--update')) {
    writeFileSync(COMMITTED, `${oneLineLists(JSON.stringify(scores, null, 2))}\n`);
    return 0;
  }
  if (!existsSync(COMMITTED)) return 0;
  const { gains, losses } = compareScores(JSON.parse(readFileSync(COMMITTED, 'utf8')) as Scores, scores);
  for (const { what, before, after } of gains)
    console.log(`gain  ${what}: ${before.toFixed(4)} to ${after.toFixed(4)}`);
  for (const { what, before, after } of losses)
    console.log(`LOSS  ${what}: ${before.toFixed(4)} to ${after.toFixed(4)}`);
  if (gains.length > 0 && losses.length === 0) console.log('Only gains: keep them with --update.');
  return losses.length > 0 ? 1 : 0;
}

/** [12, 0, 1] on one line, so that a change of one figure is a change of one line. */
function oneLineLists(json: string): string {
  return json.replace(/\[[\s\d,.-]*\]/gu, (list) => list.replace(/\s+/gu, ' ').replace('[ ', '[').replace(' ]', ']'));
}

function measure(): Scores {
  const temporary = mkdtempSync(join(tmpdir(), 'clausegraph-evaluate-'));
  const log = options.includes('--verbose') ? console.log : (): void => undefined;
  try {
    const documents = annotateFolder(join(folder, 'docs'));
    const lines = scoreCitationLines(folder, temporary);
    return {
      documents: scoreDocuments(folder, documents, temporary),
      functions: scoreFunctions(documents, log),
      resolutions: scoreResolutions(folder, annotateFolder(join(folder, 'un-akn/text')), temporary),
      citationLines: lines.lines,
      citationLinesSame: lines.same,
      names: scoreNames(folder, temporary),
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
