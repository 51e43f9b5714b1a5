/** Citations, units and opening words of UN resolutions against the UN's own links, by tools/score_akn.py. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotated } from './annotate-folder.ts';
import { runPython } from './run-python.ts';
import type { Counts, ResolutionScores, Share } from './scores.ts';

export function scoreResolutions(folder: string, annotated: Annotated, temporary: string): ResolutionScores {
  const printed = join(temporary, 'resolutions.jsonl');
  writeFileSync(printed, annotated.lines);
  const output = runPython([join(folder, 'tools/score_akn.py'), join(folder, 'un-akn/gold'), printed, '-v']);
  return {
    citations: countsOf(output, 'citations (span + symbol)'),
    edges: countsOf(output, 'edges (document, symbol)'),
    units: countsOf(output, 'units (start within 3)'),
    rightUnit: shareOf(output, 'citation in the right unit'),
    openingWords: shareOf(output, 'opening words of the unit'),
    errors: errorsOf(output),
  };
}

function countsOf(output: string, row: string): Counts {
  const found = /\(tp (?<tp>\d+) fp (?<fp>\d+) fn (?<fn>\d+)\)/u.exec(lineOf(output, row))?.groups;
  return [Number(found?.tp ?? 0), Number(found?.fp ?? 0), Number(found?.fn ?? 0)];
}

function shareOf(output: string, row: string): Share {
  const found = /(?<right>\d+)\/(?<all>\d+)/u.exec(lineOf(output, row))?.groups;
  return [Number(found?.right ?? 0), Number(found?.all ?? 0)];
}

function lineOf(output: string, row: string): string {
  const line = output.split('\n').find((each) => each.startsWith(row));
  if (line === undefined) throw new Error(`score_akn.py printed no row for ${row}`);
  return line;
}

function errorsOf(output: string): Record<string, readonly [number, number]> {
  const errors: Record<string, readonly [number, number]> = {};
  for (const match of output.matchAll(/^(?<kind>missed|extra) (?<document>\w+)\.json /gmu)) {
    const { kind, document = '' } = match.groups ?? {};
    const [missed, extra] = errors[document] ?? [0, 0];
    errors[document] = kind === 'missed' ? [missed + 1, extra] : [missed, extra + 1];
  }
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => (a < b ? -1 : 1)));
}
