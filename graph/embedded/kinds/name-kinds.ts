/** The kinds of a query's names: what each is bound to, wherever it is bound; of several kinds under one name, either. */
import { type Bracketed, isSymbol, isWord } from '../bracketed-tokens.ts';
import { findSymbol, kindAt, kindBetween, type Reading } from './expression-kind.ts';
import { ANY, itemOf, type Kind, listOf, NONE, oneOf, THING } from './kind.ts';

type Binding = (reading: Reading) => Kind;

/** Of names that are made of names: beyond it nothing is told. */
const DEEPEST = 100;

export function readingOf(query: Bracketed, parameters: { readonly [name: string]: unknown }): Reading {
  const bindings = bindingsOf(query);
  const known = new Map<string, Kind>();
  let depth = 0;
  const reading: Reading = {
    query,
    parameters,
    kindOfName: (name) => {
      const found = known.get(name);
      if (found) return found;
      const bound = bindings.get(name);
      if (!bound) return ANY;
      // A name that is made of itself, `WITH n + 1 AS n`, adds nothing to what it is otherwise.
      known.set(name, NONE);
      depth += 1;
      const kind = depth > DEEPEST ? ANY : oneOf(bound.map((binding) => binding(reading)));
      depth -= 1;
      known.set(name, kind);
      return kind;
    },
  };
  return reading;
}

function bindingsOf(query: Bracketed): ReadonlyMap<string, readonly Binding[]> {
  const { tokens } = query;
  const bindings = new Map<string, Binding[]>();
  const bind = (at: number, binding: Binding) => {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'quoted')) return;
    const list = bindings.get(token.text);
    if (list) list.push(binding);
    else bindings.set(token.text, [binding]);
  };
  tokens.forEach((token, at) => {
    if (isWord(token, 'AS')) {
      const start = operandStart(query, at);
      const isRow = isWord(tokens[start - 1], 'UNWIND');
      bind(at + 1, (reading) => {
        const kind = kindBetween(reading, start, at);
        return isRow ? itemOf(kind) : kind;
      });
    } else if (isWord(token, 'IN') && isSymbol(tokens[at - 2], '[', '(', ',') && !isSymbol(tokens[at - 1], ')', ']')) {
      // A comparison, `(x IN list)`, looks alike: then the name has a binding of its own beside this one.
      if (isIteration(query, at)) bind(at - 1, (reading) => itemOf(kindAt(reading, at + 1, tokens.length).kind));
    } else if (isSymbol(token, '=') && isWord(tokens[at - 3], 'REDUCE')) {
      bind(at - 1, (reading) => reducedKind(reading, at));
    } else if (isSymbol(token, '(') && isNodePattern(query, at)) {
      bind(at + 1, () => THING);
    } else if (isSymbol(token, '[') && isSymbol(tokens[at - 1], '-')) {
      const isPath = findSymbol(query, '*', at + 1, query.partner.get(at) ?? at) !== null;
      bind(at + 1, () => (isPath ? listOf(THING) : THING));
    } else if (isSymbol(token, '=') && isWord(tokens[at - 2], 'MATCH')) {
      bind(at - 1, () => THING);
    }
  });
  return bindings;
}

/** `[x IN list …]`, `any(x IN list WHERE …)`, `reduce(a = 0, x IN list | …)`. */
function isIteration({ tokens }: Bracketed, at: number): boolean {
  if (isSymbol(tokens[at - 2], '[')) return true;
  if (isSymbol(tokens[at - 2], ',')) return true;
  return isWord(tokens[at - 3], 'ANY', 'ALL', 'NONE', 'SINGLE');
}

function reducedKind(reading: Reading, equals: number): Kind {
  const { query } = reading;
  const close = query.partner.get(equals - 2) ?? equals;
  const comma = findSymbol(query, ',', equals, close);
  const bar = findSymbol(query, '|', equals, close);
  if (comma === null || bar === null) return ANY;
  return oneOf([kindBetween(reading, equals + 1, comma), kindBetween(reading, bar + 1, close)]);
}

/** `(n)`, `(n:Label)`, `(n {…})`: in a pattern, or where nobody can tell it from one. */
function isNodePattern({ tokens, partner }: Bracketed, open: number): boolean {
  const before = tokens[open - 1];
  if (isWord(before, 'CALL', 'NOT', 'RETURN')) return false;
  const close = partner.get(open) ?? open;
  const next = tokens[open + 2];
  const isShort = open + 2 === close || isSymbol(next, ':', '{') || isWord(next, 'WHERE');
  const inPattern =
    isWord(before, 'MATCH', 'EXISTS') ||
    isSymbol(before, '-', '>', ',', '(', '[', '{', '=') ||
    isSymbol(tokens[close + 1], '-', '<');
  return isShort && inPattern;
}

const BEFORE_OPERANDS = [
  ...['WITH', 'RETURN', 'DISTINCT', 'UNWIND', 'WHERE', 'AND', 'OR', 'XOR', 'NOT', 'WHEN', 'THEN', 'ELSE', 'CASE'],
  ...['BY', 'IN', 'ON', 'CONTAINS', 'IS', 'END', 'SKIP', 'LIMIT'],
];

/** Where the whole expression that ends before `at` begins. */
function operandStart({ tokens, partner }: Bracketed, at: number): number {
  for (let start = at; start > 0; start -= 1) {
    const before = tokens[start - 1];
    if (isSymbol(before, ',') || isWord(before, 'WITH', 'RETURN', 'DISTINCT', 'UNWIND')) return start;
    const open = partner.get(start - 1);
    if (open === undefined) continue;
    if (open > start - 1) return start;
    start = open + 1;
  }
  return 0;
}

/** Where the operand that ends before the comparison at `at` begins. */
export function leftOperandStart(query: Bracketed, at: number): number {
  const { tokens, partner } = query;
  for (let start = at; start > 0; start -= 1) {
    const before = tokens[start - 1];
    const isCase = isWord(before, 'END');
    if (isCase) {
      start = caseStart(query, start - 1) + 1;
      continue;
    }
    if (isSymbol(before, ',', '|', '=', '<', '>', ':') || isWord(before, ...BEFORE_OPERANDS)) return start;
    const open = partner.get(start - 1);
    if (open === undefined) continue;
    if (open > start - 1) return start;
    start = open + 1;
  }
  return 0;
}

function caseStart({ tokens }: Bracketed, end: number): number {
  for (let at = end - 1, depth = 1; at >= 0; at -= 1) {
    if (isWord(tokens[at], 'END')) depth += 1;
    if (isWord(tokens[at], 'CASE')) depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}
