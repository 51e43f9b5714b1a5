/** A stranger's Cypher. */
import { createRoute } from '@hono/zod-openapi';
import { cypherRequestSchema, queryResultSchema } from '#model/api';
import type { GraphValue } from '#model/graph-value';
import { USER_QUERY_LIMITS } from '../limits.ts';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'post',
  path: '/api/cypher',
  summary: 'Run a read-only Cypher query',
  request: { body: { required: true, content: { 'application/json': { schema: cypherRequestSchema } } } },
  responses: answers('The rows, and which limit cut them if one did', queryResultSchema),
});

export const cypherRoute: Route = (app, store) => {
  app.openapi(route, async (context) => {
    const { query, parameters } = context.req.valid('json');
    // The browser's cancel closes the request, and its signal then ends the query.
    const options = { ...USER_QUERY_LIMITS, signal: context.req.raw.signal };
    const result = await store.userQuery(query, parameters as Record<string, GraphValue>, options);
    return context.json(queryResultSchema.parse(result), 200);
  });
};
