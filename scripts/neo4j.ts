/** `npm run neo4j [start|stop|status] [--port 7687] [--memory 2g]`: a Neo4j server for this clone, without Docker. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Neo4jMissingError } from './neo4j/neo4j-missing-error.ts';
import { isRunning, startServer, stopServer } from './neo4j/server.ts';

const folder = resolve('data', 'neo4j');
const pidFile = join(folder, 'pid');
const passwordFile = join(folder, 'password');

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '7687' }, memory: { type: 'string', default: '2g' } },
  });
  const [command = 'start'] = positionals;
  if (command === 'start') return start(Number(values.port), values.memory);
  if (command === 'stop') return stop();
  if (command === 'status') return status();
  console.error('usage: npm run neo4j -- [start|stop|status] [--port 7687] [--memory 2g]');
  process.exitCode = 2;
}

async function start(port: number, memory: string): Promise<void> {
  const running = runningServer();
  if (running !== null) return console.log(`Neo4j is running already (process ${running}).`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  const password = readFileSync(passwordFile, 'utf8').trim();
  const { pid, url } = await startServer({ home: join(folder, 'home'), port, password, memory });
  writeFileSync(pidFile, String(pid));
  console.log(`Neo4j answers at ${url} (process ${pid}; user neo4j, password in ${passwordFile}).
Use it:  GRAPH_URL=${url} npm start
Stop it: npm run neo4j -- stop`);
}

async function stop(): Promise<void> {
  const running = runningServer();
  if (running === null) return console.log('Neo4j is not running.');
  await stopServer(running);
  rmSync(pidFile, { force: true });
  console.log('Neo4j has stopped.');
}

function status(): void {
  const running = runningServer();
  console.log(running === null ? 'Neo4j is not running.' : `Neo4j is running (process ${running}).`);
  process.exitCode = running === null ? 1 : 0;
}

/** The number may have come round to another program: only a Java with our folder is ours. */
function runningServer(): number | null {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : Number.NaN;
  if (!Number.isInteger(pid) || !isRunning(pid)) return null;
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(folder) ? pid : null;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Neo4jMissingError ? 2 : 6;
}
