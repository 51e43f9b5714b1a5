/** The built page. Files with a hash in their name never change; the rest is asked for anew each time. */
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

export function pageFiles(folder: string): MiddlewareHandler {
  return serveStatic({
    root: folder,
    onFound: (path, context) => {
      const hashed = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/.test(path);
      context.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
