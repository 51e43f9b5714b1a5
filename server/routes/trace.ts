/** The concordance. */
import { createRoute, z } from '@hono/zod-openapi';
import { traceAnswerSchema } from '#model/api';
import { traceClause, traceInstrument } from '../answers/trace.ts';
import { answers, type Route } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/trace',
  summary: 'Who cites an instrument, or what a clause cites, with the words',
  request: {
    query: z
      .object({ instrument: z.string().min(1).optional(), clause: z.string().min(1).optional() })
      .refine(({ instrument, clause }) => (instrument === undefined) !== (clause === undefined), {
        message: 'give either instrument or clause',
      }),
  },
  responses: answers('The places, in the order of their documents', traceAnswerSchema),
});

export const traceRoute: Route = (app, store) => {
  app.openapi(route, async (context) => {
    const { instrument, clause } = context.req.valid('query');
    const answer =
      clause === undefined ? await traceInstrument(store, instrument ?? '') : await traceClause(store, clause);
    return context.json(answer, 200);
  });
};
