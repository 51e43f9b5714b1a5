/** `annotate`: texts in, annotated documents out; no store is touched. */
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { ingest } from '#ingest/ingest';
import { ConfigError, SourceError } from '#model/errors';
import { findSources } from '#readers/find-sources';
import { findUserNames } from '#readers/find-user-names';
import { sourceOfText } from '#readers/read-source';
import { annotateSources, defaultJobs } from '../annotate-sources.ts';
import { exitCodeOf } from '../exit-code.ts';
import { parseJobs } from '../parse-jobs.ts';
import { createProgress } from '../progress.ts';
import { readKnowledge } from '../read-knowledge.ts';
import { writeOut } from '../write-out.ts';

type Options = { readonly format?: 'json' | 'jsonl'; readonly jobs?: number };

export function annotateCommand(): Command {
  return new Command('annotate')
    .description('print what is found in texts, as JSON; no store is touched')
    .argument('<path...>', 'text files or folders; - reads JSON Lines {"name", "text"} from standard input')
    .addOption(
      new Option('--format <format>', 'json: one object for one document; jsonl: one a line').choices([
        'json',
        'jsonl',
      ]),
    )
    .option('--jobs <n>', 'threads to use (default: by the size of the input)', parseJobs)
    .action(async (paths: string[], options: Options) => {
      if (paths.includes('-')) {
        if (paths.length > 1) throw new ConfigError('Give - alone: it reads standard input.');
        await annotateStandardInput();
      } else await annotatePaths(paths, options);
    });
}

async function annotatePaths(paths: readonly string[], options: Options): Promise<void> {
  const sources = findSources(paths);
  const format = options.format ?? (sources.length === 1 ? 'json' : 'jsonl');
  if (format === 'json' && sources.length > 1) {
    throw new ConfigError(`--format json prints one document, and these are ${sources.length}. Use --format jsonl.`);
  }
  const progress = createProgress(process.stderr);
  let done = 0;
  for await (const annotated of annotateSources(sources, findUserNames(paths), options.jobs ?? defaultJobs(sources))) {
    progress.step(++done, sources.length, annotated.source.path);
    if ('error' in annotated) {
      progress.end();
      console.error(`clausegraph: ${annotated.error.message}`);
      process.exitCode = exitCodeOf(annotated.error);
    } else {
      await writeOut(`${format === 'json' ? JSON.stringify(JSON.parse(annotated.json), null, 2) : annotated.json}\n`);
    }
  }
  progress.end();
}

const inputLine = z.object({ name: z.string().min(1), text: z.string() });

async function annotateStandardInput(): Promise<void> {
  const knowledge = readKnowledge([]);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { name, text } = parseLine(line, number);
      await writeOut(`${JSON.stringify(ingest(sourceOfText(name, text), knowledge))}\n`);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      console.error(`clausegraph: ${error.message}`);
      process.exitCode = exitCodeOf(error);
    }
  }
}

function parseLine(line: string, number: number): z.infer<typeof inputLine> {
  try {
    return inputLine.parse(JSON.parse(line));
  } catch (cause) {
    throw new SourceError(`Line ${number} of standard input is not {"name": "…", "text": "…"} as JSON.`, { cause });
  }
}
