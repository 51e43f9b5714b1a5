/** `doctor`: what is configured, reachable and installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { AppError } from '#model/errors';
import { exitCodeOf } from '../exit-code.ts';
import { formatTable } from '../format-table.ts';
import { openConfiguredStore } from '../open-configured-store.ts';

type Check = {
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'failed';
  readonly note: string;
  readonly error?: unknown;
};

export function doctorCommand(): Command {
  return new Command('doctor').description('what is configured, reachable and installed').action(async () => {
    const checks = [await store(), node(), java(), maven(), chromium()];
    console.log(
      formatTable(
        ['what', 'state', 'note'],
        checks.map(({ what, state, note }) => [what, state, note]),
      ),
    );
    const failed = checks.find((check) => check.state === 'failed');
    if (failed) process.exitCode = exitCodeOf(failed.error);
  });
}

async function store(): Promise<Check> {
  try {
    const opened = await openConfiguredStore();
    try {
      const { nodes } = await opened.counts();
      return {
        what: 'store',
        state: 'ok',
        note: `${opened.kind} at ${opened.address}, ${nodes.Document ?? 0} documents`,
      };
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { what: 'store', state: 'failed', note: error.message, error };
  }
}

function node(): Check {
  return { what: 'node', state: 'ok', note: process.versions.node };
}

function java(): Check {
  return program('java', ['-version'], 'npm run neo4j needs Java 17 or newer');
}

function maven(): Check {
  return program('mvn', ['-v'], 'npm run neo4j needs Maven for its first start');
}

function chromium(): Check {
  const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  return {
    what: 'chromium',
    state: found ? 'ok' : 'missing',
    note: found ?? 'the browser tests need one; npm test installs it',
  };
}

function program(name: string, args: readonly string[], need: string): Check {
  const run = spawnSync(name, args, { encoding: 'utf8', timeout: 20_000 });
  if (run.status !== 0) return { what: name, state: 'missing', note: need };
  const [firstLine = ''] = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /\d/.test(line));
  return { what: name, state: 'ok', note: firstLine.replace(/[^\x20-\x7e]|\[\d*m/g, '') };
}
