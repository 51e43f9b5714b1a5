/** Refuses what a stranger may not do, however it is spelled, and what the engine would answer differently from Neo4j. */
import { type CypherToken, queryPrefix } from '#graph/cypher-tokens';
import { ForbiddenQueryError, QueryError, UnsupportedQueryError } from '#model/errors';
import { bracketed } from './bracketed-tokens.ts';
import type { Parameters } from './unsupported/rule.ts';
import { UNSUPPORTED } from './unsupported.ts';

const WRITES = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'DROP',
  'ALTER',
  'INSERT',
  'GRANT',
  'REVOKE',
  'DENY',
]);
const ADMINISTRATION = new Set([
  'SHOW',
  'TERMINATE',
  'USE',
  'START',
  'STOP',
  'BEGIN',
  'COMMIT',
  'ROLLBACK',
  'SESSION',
  'FINISH',
]);

/** What reads expressions goes down as deep as they are nested. */
const DEEPEST = 200;

/** @throws ForbiddenQueryError, UnsupportedQueryError, QueryError */
export function refuseQuery(cypher: string, parameters: Parameters): void {
  const prefix = queryPrefix(cypher);
  if (prefix) throw new ForbiddenQueryError(`${prefix} is not allowed here: send the query without it.`);
  const query = bracketed(cypher);
  if (query.depth > DEEPEST)
    throw new QueryError(`The query has more than ${DEEPEST} brackets or CASEs within one another.`);
  query.tokens.forEach((token, at) => {
    const reason = forbidden(query.tokens, token, at);
    if (reason) throw new ForbiddenQueryError(`Not allowed here: ${reason}. Only reading the graph is.`);
  });
  query.tokens.forEach((_, at) => {
    const rule = UNSUPPORTED.find((one) => one.at(query, at, parameters));
    if (!rule) return;
    const instead = rule.instead === null ? '' : `write ${rule.instead}, or `;
    throw new UnsupportedQueryError(
      `The embedded store ${rule.does}: ${instead}set GRAPH_URL to a Neo4j server, which runs the query as it is.`,
    );
  });
}

function forbidden(tokens: readonly CypherToken[], { kind, text }: CypherToken, at: number): string | null {
  const word = kind === 'word' ? text.toUpperCase() : '';
  const next = tokens[at + 1];
  if (word === 'LOAD' && next?.text.toUpperCase() === 'CSV') return 'LOAD CSV';
  if (isName(tokens, at)) return null;
  if (word === 'CALL' && next?.text !== '{' && next?.text !== '(') return 'a procedure';
  if (word === 'IN' && next?.kind === 'word' && /^(?:TRANSACTIONS|CONCURRENT)$/i.test(next.text))
    return 'CALL … IN TRANSACTIONS';
  if (WRITES.has(word) && startsClause(tokens, at)) return `${word}, which writes`;
  if (ADMINISTRATION.has(word) && at === 0) return word;
  return null;
}

/** `n.set`, `:Create`, `$merge` and `delete: 1` are names. */
function isName(tokens: readonly CypherToken[], at: number): boolean {
  return ['.', ':', '|', '&', '!'].includes(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.text === ':';
}

/** A variable may be called `set`; a clause is followed by a pattern, a name or another keyword. */
function startsClause(tokens: readonly CypherToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.text === '(' || next.kind === 'word' || next.kind === 'quoted');
}
