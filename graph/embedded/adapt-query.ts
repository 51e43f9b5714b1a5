/** A stranger's Cypher made fit for the engine: rewritten where that gives Neo4j's answer, refused where nothing does. */
import { cypherTokens } from '#graph/cypher-tokens';
import { aliasReturns } from './alias-returns.ts';
import { refuseQuery } from './refuse-query.ts';

/** @throws ForbiddenQueryError, UnsupportedQueryError */
export function adaptQuery(cypher: string): string {
  refuseQuery(cypher, cypherTokens(cypher));
  return aliasReturns(cypher);
}
