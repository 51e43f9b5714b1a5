import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { refuseForeignHosts, strictHeaders } from '#server/security';

function statusOf(listenHost: string, headers: Record<string, string>): Promise<number> {
  const app = new Hono();
  app.use(refuseForeignHosts(listenHost));
  app.get('/', (context) => context.text('in'));
  return Promise.resolve(app.request('/', { headers })).then((response) => response.status);
}

describe('foreign hosts and origins', () => {
  it.each([
    ['127.0.0.1', { host: '127.0.0.1:4020' }, 200],
    ['127.0.0.1', { host: 'localhost:4020' }, 200],
    ['127.0.0.1', { host: '[::1]:4020' }, 200],
    ['127.0.0.1', { host: 'LOCALHOST' }, 200],
    ['127.0.0.1', { host: 'evil.example' }, 403],
    ['127.0.0.1', { host: 'localhost.evil.example' }, 403],
    ['127.0.0.1', { host: '192.168.1.7' }, 403],
    ['archive.example', { host: 'archive.example:80' }, 200],
    ['0.0.0.0', { host: '192.168.1.7:4020' }, 200],
    ['0.0.0.0', { host: 'evil.example' }, 403],
    ['127.0.0.1', { host: 'localhost:4020', origin: 'http://localhost:4020' }, 200],
    ['127.0.0.1', { host: 'localhost:4020', origin: 'http://localhost:9999' }, 403],
    ['127.0.0.1', { host: 'localhost:4020', origin: 'https://evil.example' }, 403],
    ['127.0.0.1', { host: 'localhost:4020', origin: 'null' }, 403],
  ])('listening on %s, %j gets %i', async (listenHost, headers, status) => {
    expect(await statusOf(listenHost, headers)).toBe(status);
  });
});

describe('headers', () => {
  it('let the page load nothing from elsewhere, and nobody frame it', async () => {
    const app = new Hono();
    app.use(strictHeaders());
    app.get('/', (context) => context.text('in'));
    const policy = (await app.request('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
