/** The HTTP interface over a store: routes, their OpenAPI document, the page's files, and what holds for every answer. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { GraphStore } from '#graph/store';
import type { Problem } from '#model/api';
import type { Logger } from '#model/logger';
import { BUG, badRequest, PROBLEM_MEDIA_TYPE, toProblem, unknownRoute } from './problem.ts';
import { cypherRoute } from './routes/cypher.ts';
import { documentRoutes } from './routes/documents.ts';
import { entityRoute } from './routes/entities.ts';
import { exportRoute } from './routes/exports.ts';
import { graphRoute } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { questionRoutes } from './routes/questions.ts';
import { schemaRoute } from './routes/schema.ts';
import { searchRoute } from './routes/search.ts';
import { traceRoute } from './routes/trace.ts';
import { refuseForeignHosts, strictHeaders } from './security.ts';
import { pageFiles } from './static-files.ts';

export type AppOptions = {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** The name or address listened on. */
  readonly host: string;
  /** Folder of the built page, or null to serve the API alone. */
  readonly page: string | null;
  readonly version: string;
};

const LARGEST_REQUEST_BYTES = 2 * 1024 * 1024;

export function createApp({ store, logger, host, page, version }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) return problemResponse(badRequest(z.prettifyError(result.error)));
    },
  });
  app.use(strictHeaders());
  app.use(refuseForeignHosts(host));
  app.use(compress());
  app.use(bodyLimit({ maxSize: LARGEST_REQUEST_BYTES, onError: () => problemResponse(tooLarge) }));
  app.use('/api/*', async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });

  for (const route of [
    documentRoutes,
    entityRoute,
    graphRoute,
    searchRoute,
    questionRoutes,
    cypherRoute,
    traceRoute,
    schemaRoute,
    exportRoute,
    healthRoutes,
  ]) {
    route(app, store);
  }
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'clausegraph',
      version,
      description: 'Clauses, the instruments they cite, and the words that relate them.',
    },
  });
  if (page !== null) app.get('*', pageFiles(page));

  app.notFound((context) => problemResponse(unknownRoute(context.req.path)));
  app.onError((error) => {
    const problem = error instanceof HTTPException ? badRequest(error.message) : toProblem(error);
    if (problem === null) logger.error('server.request.failed', { error: error.stack ?? error.message });
    return problemResponse(problem ?? BUG);
  });
  return app;
}

const tooLarge: Problem = {
  type: 'urn:clausegraph:REQUEST_TOO_LARGE',
  title: 'The request is too large',
  status: 413,
  detail: `A request may hold ${LARGEST_REQUEST_BYTES / 1024 / 1024} MB at most.`,
  code: 'REQUEST_TOO_LARGE',
};

function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status as ContentfulStatusCode,
    headers: { 'content-type': PROBLEM_MEDIA_TYPE },
  });
}
