/** Clauses, mentions, identity and citations of the documents with gold, by tools/score.py. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated } from './annotate-folder.ts';
import { runPython } from './run-python.ts';
import { CLASSES, type Counts, type DocumentScores, type ScoredClass } from './scores.ts';

export function scoreDocuments(
  folder: string,
  annotated: Annotated,
  temporary: string,
): Record<string, DocumentScores> {
  const scores: Record<string, DocumentScores> = {};
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    if (!file.endsWith('.tsv')) continue;
    const slug = file.slice(0, -'.tsv'.length);
    const document = annotated.documents.get(slug);
    if (document === undefined) throw new Error(`docs/ has no text for the gold of ${slug}`);
    const printed = join(temporary, `${slug}.json`);
    writeFileSync(printed, JSON.stringify(document));
    scores[slug] = read(runPython([join(folder, 'tools/score.py'), join(folder, 'gold', file), printed]));
  }
  return scores;
}

function read(output: string): DocumentScores {
  const counts = Object.fromEntries(CLASSES.map((name) => [name, countsOf(output, name)])) as Record<
    ScoredClass,
    Counts
  >;
  const identity = /^ {2}identity +(?<right>\d+)\/(?<all>\d+)/mu.exec(output)?.groups;
  return { counts, identity: [Number(identity?.right ?? 0), Number(identity?.all ?? 0)] };
}

function countsOf(output: string, name: string): Counts {
  const row = new RegExp(`^ {2}${name} .*\\(tp (?<tp>\\d+) fp (?<fp>\\d+) fn (?<fn>\\d+)\\)`, 'mu').exec(
    output,
  )?.groups;
  if (row === undefined) throw new Error(`score.py printed no row for ${name}`);
  return [Number(row.tp), Number(row.fp), Number(row.fn)];
}
