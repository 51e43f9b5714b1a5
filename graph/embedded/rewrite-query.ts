/** Expressions that the engine computes otherwise than Neo4j, in words that it computes alike. */
import { type Bracketed, bracketed, callEnd, findWord, isSymbol, isWord, source } from './bracketed-tokens.ts';

export function rewriteQuery(cypher: string): string {
  const query = bracketed(cypher);
  return render(query, 0, query.tokens.length, 0, cypher.length);
}

/** Tokens `from` to `to` with what stands between them, `start` to `end` in the text. */
function render(query: Bracketed, from: number, to: number, start: number, end: number): string {
  let written = '';
  let copied = start;
  for (let at = from; at < to; at += 1) {
    const close = callEnd(query, at);
    if (close === null || close >= to) continue;
    const call = renderCall(query, at, close);
    if (call === null) continue;
    written += query.cypher.slice(copied, query.tokens[at]?.start) + call;
    copied = query.tokens[close]?.end ?? copied;
    at = close;
  }
  return written + query.cypher.slice(copied, end);
}

function renderCall(query: Bracketed, at: number, close: number): string | null {
  const { tokens } = query;
  const name = tokens[at]?.text.toLowerCase() ?? '';
  const inner = () => renderTokens(query, at + 2, close);
  switch (name) {
    case 'sum':
      // The sum of nothing is 0.
      return `coalesce(sum(${inner()}), 0)`;
    case 'round':
      // Halves go up, also below zero.
      return hasComma(query, at + 2, close) ? null : `floor((${inner()}) + 0.5)`;
    case 'tointeger':
      // Reads '1.9', too.
      return `coalesce(toInteger(${inner()}), toInteger(toFloat(${inner()})))`;
    case 'any':
    case 'all':
    case 'none':
    case 'single':
      return renderQuantifier(query, name, at + 2, close);
    default:
      return null;
  }
}

/** What cannot be told of one item cannot be told of all: null, where the engine says true or false. */
function renderQuantifier(
  query: Bracketed,
  name: 'any' | 'all' | 'none' | 'single',
  from: number,
  to: number,
): string | null {
  const { tokens } = query;
  const where = findWord(query, 'WHERE', from, to);
  if (where === null || !isWord(tokens[from + 1], 'IN')) return null;
  const item = source(query, from, from + 1);
  const list = renderTokens(query, from + 2, where);
  const condition = renderTokens(query, where + 1, to);
  const count = (test: string) => `size([${item} IN ${list} WHERE ${test}])`;
  const holds = count(condition);
  const unknown = count(`(${condition}) IS NULL`);
  const cases = {
    any: `WHEN ${holds} > 0 THEN true WHEN ${unknown} > 0 THEN null ELSE false`,
    none: `WHEN ${holds} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
    all: `WHEN ${count(`NOT (${condition})`)} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
    single: `WHEN ${holds} > 1 THEN false WHEN ${unknown} > 0 THEN null ELSE ${holds} = 1`,
  };
  return `(CASE WHEN ${list} IS NULL THEN null ${cases[name]} END)`;
}

function renderTokens(query: Bracketed, from: number, to: number): string {
  const start = query.tokens[from]?.start ?? 0;
  return from >= to ? '' : render(query, from, to, start, query.tokens[to - 1]?.end ?? start);
}

function hasComma({ tokens, partner }: Bracketed, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isSymbol(tokens[at], ',')) return true;
    const end = partner.get(at);
    if (end !== undefined && end > at) at = end;
  }
  return false;
}
