/** Tokens with their brackets matched, and the small questions that rules ask of them. */
import { type CypherToken, cypherTokens } from '#graph/cypher-tokens';

export type Bracketed = {
  readonly cypher: string;
  readonly tokens: readonly CypherToken[];
  /** From the index of a bracket to that of its other half. */
  readonly partner: ReadonlyMap<number, number>;
  /** For each token the bracket around it, or -1. */
  readonly enclosing: readonly number[];
  /** How many brackets and CASEs stand within one another. */
  readonly depth: number;
};

export function bracketed(cypher: string): Bracketed {
  const tokens = cypherTokens(cypher);
  const partner = new Map<number, number>();
  const open: number[] = [];
  const enclosing: number[] = [];
  let cases = 0;
  let depth = 0;
  tokens.forEach(({ kind, text }, at) => {
    enclosing.push(open.at(-1) ?? -1);
    const word = kind === 'word' ? text.toUpperCase() : '';
    if (word === 'CASE') cases += 1;
    if (word === 'END') cases -= 1;
    depth = Math.max(depth, open.length + cases);
    if (kind !== 'symbol') return;
    if ('([{'.includes(text)) open.push(at);
    if (!')]}'.includes(text)) return;
    const start = open.pop();
    if (start === undefined) return;
    partner.set(start, at);
    partner.set(at, start);
  });
  return { cypher, tokens, partner, enclosing, depth };
}

export function isWord(token: CypherToken | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toUpperCase());
}

export function isSymbol(token: CypherToken | undefined, ...symbols: readonly string[]): boolean {
  return token?.kind === 'symbol' && symbols.includes(token.text);
}

/** The index of the bracket that closes a call of the function at `at`, or null where it is no call. */
export function callEnd({ tokens, partner }: Bracketed, at: number): number | null {
  if (tokens[at]?.kind !== 'word' || isSymbol(tokens[at - 1], '.', ':') || !isSymbol(tokens[at + 1], '(')) return null;
  return partner.get(at + 1) ?? null;
}

/** The index of a word between two others that stands in no bracket of its own. */
export function findWord({ tokens, partner }: Bracketed, word: string, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (isWord(tokens[at], word)) return at;
    const end = partner.get(at);
    if (end !== undefined && end > at) at = end;
  }
  return null;
}

/** As written, from the token at `from` to the one before `to`. */
export function source({ cypher, tokens }: Bracketed, from: number, to: number): string {
  return cypher.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
