/** What the store holds, streamed as a file. */
import { createRoute, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { toJsonLines } from '#exports/jsonl';
import { annotatedDocuments } from '../answers/documents.ts';
import type { Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/exports/{format}',
  summary: 'All annotated documents, one a line',
  request: { params: z.object({ format: z.enum(['jsonl']) }) },
  responses: { 200: { description: 'JSON Lines', content: { 'application/jsonl': { schema: z.string() } } } },
});

export const exportRoute: Route = (app, store) => {
  app.openapi(route, (context) => {
    context.header('content-type', 'application/jsonl; charset=utf-8');
    context.header('content-disposition', 'attachment; filename="clausegraph.jsonl"');
    const file = stream(context, async (out) => {
      for await (const line of toJsonLines(annotatedDocuments(store))) await out.write(line);
    });
    // A stream has no typed body for the route's type to match.
    return file as never;
  });
};
