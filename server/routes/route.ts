/** What all routes share. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import type { GraphStore } from '#graph/store';
import { problemSchema } from '#model/api';
import { PROBLEM_MEDIA_TYPE } from '../problem.ts';

/** Adds its routes to the app. */
export type Route = (app: OpenAPIHono, store: GraphStore) => void;

/** The `responses` of a route that answers JSON, or a problem. */
export function answers<Schema extends z.ZodType>(description: string, schema: Schema) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: { description: 'A problem document', content: { [PROBLEM_MEDIA_TYPE]: { schema: problemSchema } } },
  } as const;
}
