/** The named questions: the list, and the answer to one. */
import { createRoute, z } from '@hono/zod-openapi';
import { findNamedQuery, NAMED_QUERIES } from '#cypher/queries/index';
import { queryResultSchema, questionsAnswerSchema } from '#model/api';
import { NotFoundError } from '#model/errors';
import type { GraphValue } from '#model/graph-value';
import { runQuestion } from '../run-question.ts';
import { answers, type Route } from './route.ts';

const list = createRoute({
  method: 'get',
  path: '/api/queries',
  summary: 'The named questions',
  responses: answers('The questions, with their Cypher and parameters', questionsAnswerSchema),
});

const ask = createRoute({
  method: 'post',
  path: '/api/queries/{name}',
  summary: 'Ask a named question',
  request: {
    params: z.object({ name: z.string().min(1) }),
    body: {
      required: true,
      content: {
        'application/json': { schema: z.object({ parameters: z.record(z.string(), z.unknown()).default({}) }) },
      },
    },
  },
  responses: answers('The rows', queryResultSchema),
});

export const questionRoutes: Route = (app, store) => {
  app.openapi(list, (context) =>
    context.json(
      NAMED_QUERIES.map(({ name, question, cypher, describes }) => ({
        name,
        question,
        cypher,
        parameters: [...describes],
      })),
      200,
    ),
  );
  app.openapi(ask, async (context) => {
    const { name } = context.req.valid('param');
    const question = findNamedQuery(name);
    if (!question) throw new NotFoundError(`There is no question called ${name}. /api/queries lists them.`);
    const { parameters } = context.req.valid('json');
    const result = await runQuestion(store, question, parameters as Record<string, GraphValue>);
    return context.json(queryResultSchema.parse(result), 200);
  });
};
