/** What keeps other sites' pages and other hosts' names away from a server that has no accounts. */
import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { PROBLEM_MEDIA_TYPE, refused } from './problem.ts';

/**
 * A page on another site can make a browser send requests here, and by DNS rebinding even read the answers. So the names
 * that this server goes by are a closed list: loopback, and what it was told to listen on. Where that is every address,
 * any address will do, but still no name: rebinding needs one.
 */
export function refuseForeignHosts(listenHost: string): MiddlewareHandler {
  const own = new Set(['127.0.0.1', 'localhost', '::1', listenHost.toLowerCase()]);
  const everywhere = listenHost === '0.0.0.0' || listenHost === '::';
  return async (context, next) => {
    const host = context.req.header('host');
    const origin = context.req.header('origin');
    const name = host === undefined ? undefined : nameOf(host);
    if (name !== undefined && !own.has(name) && !(everywhere && isIP(name) > 0)) {
      return refuse(`This server does not go by the name ${name}.`);
    }
    if (origin !== undefined && hostOf(origin) !== host)
      return refuse(`Requests from pages of ${origin} are not answered.`);
    return next();
  };
}

export function strictHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
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

/** Without port and brackets. */
function nameOf(host: string): string {
  return host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
}

/** Null where it is none: a page without an origin sends `null`. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
