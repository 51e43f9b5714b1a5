/** `neo4j-admin database import full` on what `export neo4j-admin` wrote: a fresh database in a server's home, the server stopped. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaFor, OPENS } from './java.ts';
import { neo4jLibraries } from './libraries.ts';
import { NEO4J_VERSION } from './settings.ts';

export type ImportOptions = {
  /** Of the server that will be started on it. */
  readonly home: string;
  /** The folder with the CSV files and `import.args`. */
  readonly csv: string;
  readonly version?: string;
  readonly memory?: string;
  readonly timeoutMs?: number;
};

/** @throws Error with what the tool said */
export function importFull({
  home,
  csv,
  version = NEO4J_VERSION,
  memory = '1g',
  timeoutMs = 600_000,
}: ImportOptions): void {
  const configuration = join(home, 'conf');
  mkdirSync(configuration, { recursive: true });
  const tool = spawnSync(
    javaFor(version),
    [
      `-Xmx${memory}`,
      ...OPENS,
      '-cp',
      join(neo4jLibraries(version), '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      ...readFileSync(join(csv, 'import.args'), 'utf8').trim().split('\n'),
    ],
    {
      cwd: csv,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configuration },
      encoding: 'utf8',
      timeout: timeoutMs,
    },
  );
  if (tool.status !== 0)
    throw new Error(`The import tool ended with ${tool.status ?? tool.signal}: ${tool.stdout}${tool.stderr}`);
}
