/** The list of documents, and one whole annotated document. */
import { createRoute, z } from '@hono/zod-openapi';
import { documentAnswerSchema, documentSummarySchema } from '#model/api';
import { annotatedDocument, documentSummaries } from '../answers/documents.ts';
import { answers, type Route } from './route.ts';

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'All documents, with counts',
  responses: answers('The documents, earliest first', z.array(documentSummarySchema)),
});

const one = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One annotated document',
  request: { params: z.object({ id: z.string().min(1) }) },
  responses: answers('The document with its text, clauses, mentions and citations', documentAnswerSchema),
});

export const documentRoutes: Route = (app, store) => {
  app.openapi(list, async (context) => context.json(await documentSummaries(store), 200));
  app.openapi(one, async (context) => {
    const document = await annotatedDocument(store, context.req.valid('param').id);
    return context.json(document as z.infer<typeof documentAnswerSchema>, 200);
  });
};
