/** Whether the server lives, and whether its store answers. */
import { createRoute, z } from '@hono/zod-openapi';
import { answers, type Route } from './route.ts';

const health = z.object({ status: z.literal('ok') });
const live = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is the server up?',
  responses: answers('It is', health),
});
const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Does the store answer?',
  responses: answers('It does', health.extend({ store: z.enum(['embedded', 'neo4j']), documents: z.number().int() })),
});

export const healthRoutes: Route = (app, store) => {
  app.openapi(live, (context) => context.json({ status: 'ok' as const }, 200));
  app.openapi(ready, async (context) => {
    const { nodes } = await store.counts();
    return context.json({ status: 'ok' as const, store: store.kind, documents: nodes.Document ?? 0 }, 200);
  });
};
