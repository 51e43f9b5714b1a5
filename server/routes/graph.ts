/** What is drawn. */
import { createRoute, z } from '@hono/zod-openapi';
import { graphAnswerSchema } from '#model/api';
import { documentGraph, entityGraph, overviewGraph } from '../answers/graph.ts';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/graph',
  summary: 'Nodes and edges to draw: of a document, around an entity, or an overview',
  request: {
    query: z
      .object({
        document: z.string().optional(),
        entity: z.string().optional(),
        depth: z.coerce.number().int().min(1).max(3).default(1),
        overview: z.string().optional(),
      })
      .refine(
        ({ document, entity, overview }) => [document, entity, overview].filter((it) => it !== undefined).length === 1,
        {
          message: 'give one of document, entity and overview',
        },
      ),
  },
  responses: answers('Nodes and edges', graphAnswerSchema),
});

export const graphRoute: Route = (app, store) => {
  app.openapi(route, async (context) => {
    const { document, entity, depth } = context.req.valid('query');
    if (document !== undefined) return context.json(await documentGraph(store, document), 200);
    if (entity !== undefined) return context.json(await entityGraph(store, entity, depth), 200);
    return context.json(await overviewGraph(store), 200);
  });
};
