/** Runs a named question with what a person gave for its parameters. */
import type { z } from 'zod';
import type { AnyNamedQuery } from '#cypher/queries/index';
import type { GraphStore } from '#graph/store';
import { QueryError } from '#model/errors';
import type { GraphValue, QueryResult } from '#model/graph-value';
import { USER_QUERY_LIMITS } from './limits.ts';

/** @throws QueryError where a parameter is missing or of the wrong kind */
export async function runQuestion(
  store: GraphStore,
  question: AnyNamedQuery,
  given: { readonly [name: string]: GraphValue },
): Promise<QueryResult> {
  const known = new Set(question.describes.map((parameter) => parameter.name));
  const foreign = Object.keys(given).find((name) => !known.has(name));
  if (foreign !== undefined) {
    throw new QueryError(
      `${question.name} takes no parameter ${foreign}. It takes: ${[...known].join(', ') || 'none'}.`,
    );
  }
  const parsed = question.parameters.safeParse(given);
  if (!parsed.success) throw new QueryError(`${question.name}: ${describeIssues(parsed.error)}`);
  return store.userQuery(question.cypher, parsed.data as { readonly [name: string]: GraphValue }, USER_QUERY_LIMITS);
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `parameter ${issue.path.join('.')}: ${issue.message}`).join('; ');
}
