/** The only file that listens. */
import { createServer as createProbe } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ConfigError } from '#model/errors';
import type { Logger } from '#model/logger';
import { type AppOptions, createApp } from './app.ts';

export type RunningServer = { readonly address: string; close(): Promise<void> };

/** `port` 0 takes a free one. @throws ConfigError where the port is taken, naming the next free one */
export async function startServer(
  options: AppOptions & { readonly port: number; readonly logger: Logger },
): Promise<RunningServer> {
  const { host, port } = options;
  const server = createAdaptorServer({ fetch: createApp(options).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch(async (error: NodeJS.ErrnoException) => {
    throw await listenError(error, host, port);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

async function listenError(error: NodeJS.ErrnoException, host: string, port: number): Promise<Error> {
  if (error.code === 'EADDRINUSE') return new PortInUseError(port, await nextFreePort(host, port + 1));
  if (error.code === 'EACCES')
    return new ConfigError(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL')
    return new ConfigError(`This machine has no address ${host}. Set HOST to one it has, or leave it out.`);
  return error;
}

export class PortInUseError extends ConfigError {
  constructor(
    readonly port: number,
    readonly nextFree: number | null,
  ) {
    super(
      `Port ${port} is in use, perhaps by another clausegraph.${nextFree === null ? ' Set PORT to a free one.' : ` ${nextFree} is free: set PORT=${nextFree}.`}`,
    );
  }
}

async function nextFreePort(host: string, from: number): Promise<number | null> {
  for (let port = from; port < Math.min(from + 50, 65_536); port += 1) {
    if (await isFree(host, port)) return port;
  }
  return null;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
