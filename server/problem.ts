/** Errors as RFC 9457 problem documents, from the one table in model/errors. */

import type { Problem } from '#model/api';
import { AppError, ERROR_TABLE, QueryError } from '#model/errors';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Null for what is no error of ours: a bug, of which nothing is told. */
export function toProblem(error: unknown): Problem | null {
  if (!(error instanceof AppError)) return null;
  const { http, title } = ERROR_TABLE[error.code];
  const place = error instanceof QueryError ? error.place : null;
  return {
    type: `urn:clausegraph:${error.code}`,
    title,
    status: http,
    detail: error.message,
    code: error.code,
    ...place,
  };
}

export const BUG: Problem = {
  type: 'about:blank',
  title: 'Something went wrong',
  status: 500,
  detail: 'The server met an error of its own. Its log says more.',
  code: 'INTERNAL',
};

export function badRequest(detail: string): Problem {
  return {
    type: 'urn:clausegraph:REQUEST_INVALID',
    title: 'The request is not valid',
    status: 400,
    detail,
    code: 'REQUEST_INVALID',
  };
}

export function refused(detail: string): Problem {
  return {
    type: 'urn:clausegraph:REQUEST_REFUSED',
    title: 'The request is refused',
    status: 403,
    detail,
    code: 'REQUEST_REFUSED',
  };
}

export function unknownRoute(path: string): Problem {
  return {
    type: 'urn:clausegraph:NOT_FOUND',
    title: 'Not found',
    status: 404,
    detail: `There is nothing at ${path}. /openapi.json lists what there is.`,
    code: 'NOT_FOUND',
  };
}
