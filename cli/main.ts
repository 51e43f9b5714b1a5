/** The program: its commands, and what their ends mean to the shell. */
import { Command, CommanderError } from 'commander';
import { ConfigError } from '#model/errors';
import packageJson from '../package.json' with { type: 'json' };
import { describeError, exitCodeOf } from './exit-code.ts';

/** Loaded when asked for: `annotate` needs no server, and `trace` no pipeline. */
const COMMANDS = {
  start: async () => (await import('./commands/start.ts')).startCommand(packageJson.version),
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand(),
  annotate: async () => (await import('./commands/annotate.ts')).annotateCommand(),
  link: async () => (await import('./commands/link.ts')).linkCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(packageJson.version),
  query: async () => (await import('./commands/query.ts')).queryCommand(),
  trace: async () => (await import('./commands/trace.ts')).traceCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  prune: async () => (await import('./commands/prune.ts')).pruneCommand(),
  schema: async () => (await import('./commands/schema.ts')).schemaCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
};

// `clausegraph … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await (await createProgram(process.argv[2])).parseAsync();
} catch (error) {
  process.exitCode = endOf(error);
}

/** With the one command that is named, or with all, so that help can list them. */
async function createProgram(name: string | undefined): Promise<Command> {
  const program = new Command('clausegraph')
    .description('Diplomatic texts as a graph of clauses and the instruments they cite, each fact with its words.')
    .version(packageJson.version)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride();
  const wanted = Object.entries(COMMANDS).filter(([command]) => command === name);
  for (const [, load] of wanted.length > 0 ? wanted : Object.entries(COMMANDS)) {
    program.addCommand((await load()).exitOverride());
  }
  return program;
}

function endOf(error: unknown): number {
  // Commander has printed its own message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodeOf(new ConfigError(error.message));
  console.error(describeError(error));
  return exitCodeOf(error);
}
