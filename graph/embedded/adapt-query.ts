/** A stranger's Cypher made fit for the engine: rewritten where that gives Neo4j's answer, refused where nothing does. */
import { aliasReturns } from './alias-returns.ts';
import { refuseQuery } from './refuse-query.ts';
import { rewriteQuery } from './rewrite-query.ts';
import type { Parameters } from './unsupported/rule.ts';

/** @throws ForbiddenQueryError, UnsupportedQueryError */
export function adaptQuery(cypher: string, parameters: Parameters): string {
  refuseQuery(cypher, parameters);
  // Columns first: they are named after what was written.
  return rewriteQuery(aliasReturns(cypher));
}
