/** One entity, with who names and cites it. */
import { createRoute, z } from '@hono/zod-openapi';
import { entityAnswerSchema } from '#model/api';
import { entityAnswer } from '../answers/entity.ts';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity, with every clause that names or cites it',
  request: { params: z.object({ id: z.string().min(1) }) },
  responses: answers('The entity', entityAnswerSchema),
});

export const entityRoute: Route = (app, store) => {
  app.openapi(route, async (context) => context.json(await entityAnswer(store, context.req.valid('param').id), 200));
};
