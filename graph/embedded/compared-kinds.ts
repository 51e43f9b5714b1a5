/** Finds comparisons of text with numbers: Neo4j says that they differ, the engine that '7' is 7. */
import { GRAPH_SCHEMA } from '#cypher/schema';
import type { PropertyType } from '#cypher/schema-parts';
import { type Bracketed, isSymbol, isWord } from './bracketed-tokens.ts';

type Kind = 'text' | 'number' | 'date';

const TYPES: ReadonlyMap<string, PropertyType> = new Map(
  [...GRAPH_SCHEMA.labels, ...GRAPH_SCHEMA.relationships].flatMap(({ properties }) =>
    properties.map(({ name, type }): [string, PropertyType] => [name, type]),
  ),
);
const KINDS: { readonly [type in PropertyType]: Kind } = {
  STRING: 'text',
  INTEGER: 'number',
  DATE: 'date',
  'LIST OF STRING': 'text',
  'LIST OF INTEGER': 'number',
};

/** At `=`, `<>`, `IN`, or the colon of `{number: 7}`. */
export function comparesKinds(query: Bracketed, at: number, parameters: { readonly [name: string]: unknown }): boolean {
  const { tokens } = query;
  const token = tokens[at];
  if (isSymbol(token, ':')) {
    const key = tokens[at - 1];
    if (!key || !isInMap(query, at)) return false;
    return differ(propertyKind(key.text), kindAt(query, at + 1, parameters));
  }
  if (isWord(token, 'IN')) {
    const left = kindBefore(query, at, parameters);
    const items = isSymbol(tokens[at + 1], '[')
      ? itemKinds(query, at + 1, parameters)
      : [kindAt(query, at + 1, parameters)];
    return items.some((kind) => differ(left, kind));
  }
  if (!isSymbol(token, '=') && !(isSymbol(token, '<') && isSymbol(tokens[at + 1], '>'))) return false;
  if (isSymbol(tokens[at - 1], '<', '>', '-') || isSymbol(tokens[at + 1], '-')) return false;
  const right = isSymbol(token, '<') ? at + 2 : at + 1;
  return differ(kindBefore(query, at, parameters), kindAt(query, right, parameters));
}

function differ(a: Kind | null, b: Kind | null): boolean {
  return a !== null && b !== null && a !== b && a !== 'date' && b !== 'date';
}

function propertyKind(name: string): Kind | null {
  const type = TYPES.get(name);
  return type === undefined ? null : KINDS[type];
}

/** The kind of a whole operand that begins here: a literal, a parameter, `x.property`, or a name given to one of them. */
function kindAt(query: Bracketed, at: number, parameters: { readonly [name: string]: unknown }): Kind | null {
  const { tokens } = query;
  const token = tokens[at];
  if (!token) return null;
  if (isSymbol(token, '-') && tokens[at + 1]?.kind === 'number') return 'number';
  if (isSymbol(tokens[at + 1], '+', '*', '/', '(')) return null;
  if (token.kind === 'string') return 'text';
  if (token.kind === 'number') return 'number';
  if (token.kind === 'parameter') return kindOf(parameters[token.text]);
  if (token.kind !== 'word') return null;
  if (isSymbol(tokens[at + 1], '.'))
    return isSymbol(tokens[at + 3], '+', '*', '/', '(', '[', '.') ? null : propertyKind(tokens[at + 2]?.text ?? '');
  return aliasKind(query, token.text);
}

function kindBefore(query: Bracketed, at: number, parameters: { readonly [name: string]: unknown }): Kind | null {
  const { tokens } = query;
  if (isSymbol(tokens[at - 2], '.')) return isOperand(query, at - 4) ? propertyKind(tokens[at - 1]?.text ?? '') : null;
  return isOperand(query, at - 2) ? kindAt(query, at - 1, parameters) : null;
}

/** Whether the token before an operand leaves it alone: `1 + x = 2` compares more than `x`. */
function isOperand({ tokens }: Bracketed, before: number): boolean {
  return !isSymbol(tokens[before], '+', '*', '/', '%', '^', '-', ')', ']');
}

/** `c.number AS n` makes `n` text. */
function aliasKind({ tokens }: Bracketed, name: string): Kind | null {
  for (let at = 4; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== name || !isWord(tokens[at - 1], 'AS') || !isSymbol(tokens[at - 3], '.')) continue;
    return isSymbol(tokens[at - 5], ',') || isWord(tokens[at - 5], 'WITH', 'RETURN', 'DISTINCT')
      ? propertyKind(tokens[at - 2]?.text ?? '')
      : null;
  }
  return null;
}

function itemKinds(query: Bracketed, open: number, parameters: { readonly [name: string]: unknown }): (Kind | null)[] {
  const close = query.partner.get(open) ?? open;
  const kinds: (Kind | null)[] = [];
  for (let at = open + 1; at < close; at += 1) {
    if (at === open + 1 || isSymbol(query.tokens[at - 1], ',')) kinds.push(kindAt(query, at, parameters));
  }
  return kinds;
}

function kindOf(value: unknown): Kind | null {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (!Array.isArray(value)) return null;
  return kindOf(value[0]);
}

/** Inside of `{…}` of a node or a relationship, not of a subquery. */
function isInMap({ tokens, partner }: Bracketed, at: number): boolean {
  let open = at - 1;
  for (; open >= 0; open -= 1) {
    const other = partner.get(open);
    if (other === undefined) continue;
    if (other > at) break;
    open = other;
  }
  if (!isSymbol(tokens[open], '{')) return false;
  // A map that stands alone may hold anything: only those of nodes and relationships compare.
  return ['word', 'quoted'].includes(tokens[open - 1]?.kind ?? '') || isSymbol(tokens[open - 1], '(', '[');
}
