/** What keeps other sites' pages and other hosts' names away from a server that has no accounts. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { PROBLEM_MEDIA_TYPE, refused } from './problem.ts';

/**
 * A page on another site can make a browser send requests here (by DNS rebinding even read the answers), so the names
 * that this server goes by are a closed list: loopback, and the host it was told to listen on.
 */
export function refuseForeignHosts(listenHost: string): MiddlewareHandler {
  const own = new Set(['127.0.0.1', 'localhost', '[::1]', listenHost.includes(':') ? `[${listenHost}]` : listenHost]);
  const everywhere = listenHost === '0.0.0.0' || listenHost === '::';
  return async (context, next) => {
    const host = context.req.header('host');
    const origin = context.req.header('origin');
    const hostName = host === undefined ? null : nameOf(host);
    if (!everywhere && hostName !== null && !own.has(hostName)) {
      return refuse(`This server does not go by the name ${hostName}.`);
    }
    if (origin !== undefined && origin !== 'null' && originHost(origin) !== host) {
      return refuse(`Requests from pages of ${origin} are not answered.`);
    }
    if (origin === 'null') return refuse('Requests from pages without an origin are not answered.');
    return next();
  };
}

export function strictHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // CodeMirror and Sigma's labels set styles from scripts.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      // The force layout runs in a worker made from a blob.
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    // Plain http on loopback: a promise of https would lock people out.
    strictTransportSecurity: false,
  });
}

function refuse(detail: string): Response {
  return new Response(JSON.stringify(refused(detail)), {
    status: 403,
    headers: { 'content-type': PROBLEM_MEDIA_TYPE },
  });
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
