/** The graph's schema with counts, for completion and the data-model page. */
import { createRoute } from '@hono/zod-openapi';
import { schemaAnswerSchema } from '#model/api';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/schema',
  summary: 'Labels, relationship types and properties',
  responses: answers('The schema', schemaAnswerSchema),
});

export const schemaRoute: Route = (app, store) => {
  app.openapi(route, async (context) => context.json(await store.schema(), 200));
};
