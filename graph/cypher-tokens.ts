/** Cuts Cypher into tokens, comments and spaces left out, so that nothing can hide in spelling. */
import type { QueryPlace } from '#model/errors';
import { lineAndColumn } from '#model/span';

export type CypherToken = {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'symbol' | 'parameter';
  /** Unicode escapes read, quotes taken off; words as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

const TOKEN =
  /(?<space>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>"(?:[^"\\]|\\[\s\S])*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$))|(?<quoted>`(?:[^`]|``)*(?:`|$))|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*(?:`|$)))|(?<number>\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol>[\s\S])/uy;

/** Neo4j reads `\u0041` as A anywhere, before it does anything else. */
export function withoutEscapes(cypher: string): string {
  return cypher.replace(/\\u+(?<hex>[0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

export function cypherTokens(cypher: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(cypher); match; match = TOKEN.exec(cypher)) {
    const token = toToken(match.groups ?? {}, match.index, match[0]);
    if (token) tokens.push(token);
  }
  return tokens;
}

function toToken(
  groups: { readonly [name: string]: string | undefined },
  start: number,
  whole: string,
): CypherToken | null {
  if (groups.space !== undefined) return null;
  const at = { start, end: start + whole.length };
  if (groups.string !== undefined) return { kind: 'string', text: whole.slice(1, -1), ...at };
  if (groups.quoted !== undefined) return { kind: 'quoted', text: whole.slice(1, -1).replaceAll('``', '`'), ...at };
  if (groups.parameter !== undefined) return { kind: 'parameter', text: whole.slice(1), ...at };
  if (groups.number !== undefined) return { kind: 'number', text: whole, ...at };
  return { kind: groups.word === undefined ? 'symbol' : 'word', text: whole, ...at };
}

export function placeAt(cypher: string, offset: number): QueryPlace {
  return { ...lineAndColumn(cypher, offset), offset };
}

const PREFIXES = new Set(['EXPLAIN', 'PROFILE', 'CYPHER']);

/** The first word where it says how to run a query rather than what to ask, else null. */
export function queryPrefix(cypher: string): string | null {
  const first = cypherTokens(withoutEscapes(cypher))[0];
  const word = first?.kind === 'word' ? first.text.toUpperCase() : '';
  return PREFIXES.has(word) ? word : null;
}
