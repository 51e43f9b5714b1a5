/** `trace`: which clauses cite an instrument, or which instruments a clause cites, with the words. */
import { Command } from 'commander';
import type { Citing } from '#model/api';
import { traceSubject } from '#server/answers/trace';
import { withStore } from '../with-store.ts';
import { writeOut } from '../write-out.ts';

export function traceCommand(): Command {
  return new Command('trace')
    .description('who cites an instrument, or what a clause cites, and in what words')
    .argument('<subject>', 'an instrument (A/RES/73/27, an id, or a name) or a clause (doc:…#7)')
    .option('--json', 'print an array of row objects', false)
    .action(async (subject: string, { json }: { readonly json: boolean }) => {
      const { subject: found, rows, counts } = await withStore((store) => traceSubject(store, subject));
      if (json) return writeOut(`${JSON.stringify(rows, null, 2)}\n`);
      const clauses = `${counts.clauses} ${counts.clauses === 1 ? 'clause' : 'clauses'}`;
      const texts = `${counts.texts} ${counts.texts === 1 ? 'text' : 'texts'}`;
      const head =
        found.kind === 'Instrument' ? `${found.name} (${found.id})\nCited by ${clauses}, in ${texts}` : found.name;
      await writeOut(`${[head, ...rows.map((row) => entry(row, found.kind))].join('\n\n')}\n`);
    });
}

function entry(row: Citing, kind: 'Instrument' | 'Clause'): string {
  const place = `clause ${row.number}, paragraph ${row.paragraph}`;
  const act = row.act === null ? row.function : `${row.act} (${row.function})`;
  const speakers = row.speakers.length > 0 ? `said by ${row.speakers.map(shortId).join(', ')}` : 'said by nobody named';
  return [
    kind === 'Clause'
      ? `${row.instrumentName} (${row.instrument})`
      : `${row.documentTitle}, ${row.documentDate ?? 'undated'}`,
    `  ${place}: ${act}, ${speakers}`,
    `  ${`${row.before}[${row.exact}]${row.after}`.replace(/\s+/g, ' ').trim()}`,
    `  ${row.document}`,
  ].join('\n');
}

function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
