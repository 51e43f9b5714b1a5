/** Names every returned column as Neo4j would: without names the engine gives numbers for nodes and spells expressions its own way. */
import { type CypherToken, cypherTokens } from '#graph/cypher-tokens';

const ENDS = new Set(['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION']);

export function aliasReturns(cypher: string): string {
  const tokens = cypherTokens(cypher);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    depth += depthChange(token);
    if (depth === 0 && isWord(token, 'RETURN') && !isProperty(tokens, i))
      i = aliasItems(cypher, tokens, i + 1, insertions) - 1;
  }
  let result = '';
  let from = 0;
  for (const { at, text } of insertions) {
    result += cypher.slice(from, at) + text;
    from = at;
  }
  return result + cypher.slice(from);
}

/** Where the items end. */
function aliasItems(
  cypher: string,
  tokens: readonly CypherToken[],
  first: number,
  insertions: { at: number; text: string }[],
): number {
  let start = isWord(tokens[first], 'DISTINCT') ? first + 1 : first;
  let depth = 0;
  for (let i = start; ; i += 1) {
    const token = tokens[i];
    const ends = !token || (depth === 0 && (isEnd(token) || token.text === ';'));
    if (ends || (depth === 0 && token.text === ',')) {
      const item = tokens.slice(start, i);
      const last = item.at(-1);
      if (last && !isNamed(item) && !(item.length === 1 && last.text === '*')) {
        insertions.push({
          at: last.end,
          text: ` AS \`${cypher.slice(item[0]?.start, last.end).replaceAll('`', '``')}\``,
        });
      }
      start = i + 1;
    }
    if (ends) return i;
    depth += depthChange(token);
  }
}

function isNamed(item: readonly CypherToken[]): boolean {
  return item.length > 2 && isWord(item.at(-2), 'AS');
}

function isEnd(token: CypherToken): boolean {
  return token.kind === 'word' && ENDS.has(token.text.toUpperCase());
}

function isWord(token: CypherToken | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

/** `n.return` and `:Return` are names. */
function isProperty(tokens: readonly CypherToken[], at: number): boolean {
  return ['.', ':', '|', '&'].includes(tokens[at - 1]?.text ?? '');
}

function depthChange({ kind, text }: CypherToken): number {
  if (kind !== 'symbol') return 0;
  if ('([{'.includes(text)) return 1;
  return ')]}'.includes(text) ? -1 : 0;
}
