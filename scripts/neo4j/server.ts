/** Starts a Neo4j Community server on this machine from its libraries, waits until it answers, and stops it. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { countsByYears, javaFor, OPENS } from './java.ts';
import { neo4jLibraries } from './libraries.ts';
import { NEO4J_VERSION, serverSettings } from './settings.ts';

export type ServerOptions = {
  /** Holds the data, the configuration and the log. */
  readonly home: string;
  readonly port: number;
  readonly password: string;
  readonly memory: string;
  readonly version?: string;
};

export type RunningServer = { readonly pid: number; readonly url: string };

const READY_MS = 180_000;
const STOP_MS = 60_000;

/** @throws Neo4jMissingError, Error with what the server's log says last */
export async function startServer({
  home,
  port,
  password,
  memory,
  version = NEO4J_VERSION,
}: ServerOptions): Promise<RunningServer> {
  const java = javaFor(version);
  const libraries = join(neo4jLibraries(version), '*');
  if (await isTaken(port)) throw new Error(`Port ${port} is in use: stop what uses it, or choose another with --port.`);
  const configuration = join(home, 'conf');
  mkdirSync(configuration, { recursive: true });
  mkdirSync(join(home, 'import'), { recursive: true });
  writeFileSync(join(configuration, 'neo4j.conf'), lines(serverSettings(port)));
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configuration };
  // An imported database has data, but no password yet.
  if (!existsSync(join(home, 'data', 'dbms'))) {
    const set = spawnSync(
      java,
      ['-cp', libraries, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
      { env: environment, encoding: 'utf8' },
    );
    if (set.status !== 0) throw new Error(`Neo4j took no initial password: ${set.stderr}`);
  }
  const log = join(home, 'neo4j.log');
  const output = openSync(log, 'a');
  const server = spawn(
    java,
    [
      `-Xmx${memory}`,
      '-XX:+ExitOnOutOfMemoryError',
      ...OPENS,
      '-cp',
      libraries,
      // The newer line starts by another class.
      countsByYears(version) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${configuration}`,
    ],
    { env: environment, stdio: ['ignore', output, output], detached: true },
  );
  server.unref();
  const { pid } = server;
  if (pid === undefined) throw new Error('Java did not start.');
  const url = `bolt://127.0.0.1:${port}`;
  try {
    await untilReady(url, password, pid);
  } catch (error) {
    await stopServer(pid);
    throw new Error(`${String(error)}\n${readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`);
  }
  return { pid, url };
}

/** By its number alone, first politely. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!signalled(pid, signal)) return;
    for (const until = Date.now() + STOP_MS; Date.now() < until; await wait(100)) if (!isRunning(pid)) return;
  }
}

export function isRunning(pid: number): boolean {
  return signalled(pid, 0);
}

async function untilReady(url: string, password: string, pid: number): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  try {
    for (const until = Date.now() + READY_MS; Date.now() < until; await wait(300)) {
      if (!isRunning(pid)) throw new Error('Neo4j ended while it started. The end of its log:');
      const ready = await driver.executeQuery('RETURN 1').then(
        () => true,
        (error: { readonly code?: string }) => {
          if (error.code?.startsWith('Neo.ClientError.Security')) {
            throw new Error(
              'Neo4j runs, but takes another password than data/neo4j/password: remove the folder data/neo4j, or put the right one there.',
            );
          }
          return false;
        },
      );
      if (ready) return;
    }
    throw new Error(`Neo4j did not answer within ${READY_MS / 1000} s. The end of its log:`);
  } finally {
    await driver.close();
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function signalled(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function lines(settings: { readonly [name: string]: string }): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
