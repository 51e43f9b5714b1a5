/** `ingest`: texts into the store. */
import { Command } from 'commander';
import type { AnnotatedDocument } from '#model/annotated-document';
import { lineAndColumn } from '#model/span';
import { findSources } from '#readers/find-sources';
import { findUserNames } from '#readers/find-user-names';
import { defaultJobs } from '../annotate-sources.ts';
import { exitCodeOf } from '../exit-code.ts';
import { ingestDocuments } from '../ingest-documents.ts';
import { parseJobs } from '../parse-jobs.ts';
import { createProgress } from '../progress.ts';
import { withStore } from '../with-store.ts';

type Options = { readonly jobs?: number; readonly replace: boolean; readonly findings: boolean };

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read texts into the graph')
    .argument('<path...>', 'text files (.txt, .md) or folders of them; knowledge/*.csv beside them adds your own names')
    .option('--jobs <n>', 'threads to use (default: by the size of the input)', parseJobs)
    .option('--replace', 'let a source take over the id of another', false)
    .option('--findings', 'print what is uncertain, as path:line:column', false)
    .action(async (paths: string[], options: Options) => {
      const sources = findSources(paths);
      const progress = createProgress(process.stderr);
      await withStore((store) =>
        ingestDocuments(store, sources, findUserNames(paths), {
          jobs: options.jobs ?? defaultJobs(sources),
          replace: options.replace,
          progress,
          onDocument: (document) => console.log(summary(document, options.findings)),
          onRefused: (error) => {
            progress.end();
            console.error(`clausegraph: ${error.message}`);
            process.exitCode = exitCodeOf(error);
          },
        }),
      );
    });
}

function summary({ document, clauses, citations, findings, text }: AnnotatedDocument, withFindings: boolean): string {
  const citable = clauses.filter((clause) => clause.citable).length;
  const line = `${document.id}: ${citable} clauses, ${citations.length} citations, ${findings.length} findings`;
  if (!withFindings) return line;
  const places = findings.map(({ start, severity, note, rule }) => {
    const { line: row, column } = lineAndColumn(text, start);
    return `${document.source.path}:${row}:${column} ${severity} ${note} ${rule}`;
  });
  return [line, ...places].join('\n');
}
