/** Serves a store until the process is told to stop. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { GraphStore } from '#graph/store';
import type { Logger } from '#model/logger';
import type { ServerConfig } from '#server/config';
import { PortInUseError, type RunningServer, startServer } from '#server/main';

/** Resolves when the server has stopped. */
export async function serveStore(store: GraphStore, config: ServerConfig, version: string): Promise<void> {
  const logger = createLogger();
  const options = { store, logger, host: config.host, page: pageFolder(), version };
  const server = await startWithOffer((port) => startServer({ ...options, port }), config.port);
  console.log(`clausegraph is at ${server.address}  (${store.kind}: ${store.address})`);
  console.log('Stop it with Ctrl-C.');
  await untilTold();
  await server.close();
}

/** On a terminal the next free port is offered; elsewhere the error names it. */
async function startWithOffer(start: (port: number) => Promise<RunningServer>, port: number): Promise<RunningServer> {
  try {
    return await start(port);
  } catch (error) {
    if (!(error instanceof PortInUseError) || error.nextFree === null || !process.stdin.isTTY) throw error;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`Port ${error.port} is in use. Use ${error.nextFree} instead? [Y/n] `);
    terminal.close();
    if (/^n/i.test(answer.trim())) throw error;
    return start(error.nextFree);
  }
}

function createLogger(): Logger {
  const log = pino({ level: 'info', base: null }, pino.destination({ dest: 2, sync: true }));
  return {
    info: (event, fields = {}) => log.info({ event, ...fields }),
    warn: (event, fields = {}) => log.warn({ event, ...fields }),
    error: (event, fields = {}) => log.error({ event, ...fields }),
  };
}

/** dist/web, beside this file when built and in the project's root when run from source. */
function pageFolder(): string | null {
  const places = ['../dist/web', '../web'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(`${place}/assets`)) ?? null;
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
