/** How many names of bodies are found in each language, and as one entity, by tools/names.py. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateFolder } from './annotate-folder.ts';
import { runPython } from './run-python.ts';
import type { Share } from './scores.ts';

export function scoreNames(folder: string, temporary: string): Record<string, Share> {
  const tool = join(folder, 'tools/names.py');
  const names = join(folder, 'names/organisations.tsv');
  const sentences = join(temporary, 'names');
  runPython([tool, 'make', names, sentences]);
  const printed = join(temporary, 'names.jsonl');
  writeFileSync(printed, annotateFolder(sentences).lines);
  const output = runPython([tool, 'score', names, printed]);
  const scores: Record<string, Share> = {};
  for (const match of output.matchAll(/^(?<row>en|zh|ru|same entity in all three)\D+(?<right>\d+)\/(?<all>\d+)/gmu)) {
    const { row = '', right, all } = match.groups ?? {};
    scores[row.startsWith('same') ? 'same' : row] = [Number(right), Number(all)];
  }
  return scores;
}
