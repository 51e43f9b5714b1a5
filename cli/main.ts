/** The program: its commands, and what their ends mean to the shell. */
import { Command, CommanderError } from 'commander';
import { ConfigError } from '#model/errors';
import packageJson from '../package.json' with { type: 'json' };
import { annotateCommand } from './commands/annotate.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { ingestCommand } from './commands/ingest.ts';
import { linkCommand } from './commands/link.ts';
import { pruneCommand } from './commands/prune.ts';
import { queryCommand } from './commands/query.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { traceCommand } from './commands/trace.ts';
import { verifyCommand } from './commands/verify.ts';
import { describeError, exitCodeOf } from './exit-code.ts';

const program = new Command('clausegraph')
  .description('Diplomatic texts as a graph of clauses and the instruments they cite, each fact with its words.')
  .version(packageJson.version)
  .addCommand(startCommand(packageJson.version))
  .addCommand(ingestCommand())
  .addCommand(annotateCommand())
  .addCommand(linkCommand())
  .addCommand(serveCommand(packageJson.version))
  .addCommand(queryCommand())
  .addCommand(traceCommand())
  .addCommand(exportCommand())
  .addCommand(verifyCommand())
  .addCommand(pruneCommand())
  .addCommand(schemaCommand())
  .addCommand(doctorCommand())
  .showHelpAfterError('Run it with --help to see what it takes.');
for (const command of [program, ...program.commands]) command.exitOverride();

// `clausegraph … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = endOf(error);
}

function endOf(error: unknown): number {
  // Commander has printed its own message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodeOf(new ConfigError(error.message));
  console.error(describeError(error));
  return exitCodeOf(error);
}
