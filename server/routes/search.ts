/** Search over entities, clauses and documents, in any script. */
import { createRoute, z } from '@hono/zod-openapi';
import { searchAnswerSchema } from '#model/api';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Search entities, clauses and documents',
  request: {
    query: z.object({ q: z.string().min(1).max(500), limit: z.coerce.number().int().min(1).max(100).default(20) }),
  },
  responses: answers('What was found, best first', searchAnswerSchema),
});

export const searchRoute: Route = (app, store) => {
  app.openapi(route, async (context) => {
    const { q, limit } = context.req.valid('query');
    return context.json(await store.search(q, limit), 200);
  });
};
