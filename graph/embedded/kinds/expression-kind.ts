/** The kind of an expression of Cypher, read from its tokens: as much of the grammar as tells text from numbers. */
import { type Bracketed, findWord, isSymbol, isWord } from '../bracketed-tokens.ts';
import { answerOf, combined } from './function-kinds.ts';
import { ANY, either, itemOf, type Kind, kindOfValue, listOf, NONE, NUMBER, oneOf, TEXT, TRUTH } from './kind.ts';
import { propertyKind } from './property-kind.ts';

export type Reading = {
  readonly query: Bracketed;
  readonly parameters: { readonly [name: string]: unknown };
  readonly kindOfName: (name: string) => Kind;
};

type Read = { readonly kind: Kind /** After its last token. */; readonly end: number };

const OPERATORS = ['+', '-', '*', '/', '%', '^'];
const CONDITIONS = ['AND', 'OR', 'XOR', 'IN', 'CONTAINS', 'STARTS', 'ENDS', 'IS'];

/** Of all tokens from `from` to the one before `to`: a comparison or a condition is a truth value. */
export function kindBetween(reading: Reading, from: number, to: number): Kind {
  const { tokens, partner } = reading.query;
  if (from >= to) return ANY;
  if (isWord(tokens[from], 'NOT')) return TRUTH;
  const read = kindAt(reading, from, to);
  if (read.end >= to) return read.kind;
  for (let at = from; at < to; at += 1) {
    if (isWord(tokens[at], ...CONDITIONS) || isSymbol(tokens[at], '=', '<', '>')) return TRUTH;
    const close = partner.get(at);
    if (close !== undefined && close > at) at = close;
  }
  return ANY;
}

/** The operand that begins at `at`: what a comparison has on one side. */
export function kindAt(reading: Reading, at: number, to: number): Read {
  let left = readPostfix(reading, at, to);
  while (left.end < to && isOperator(reading, left.end)) {
    const operator = reading.query.tokens[left.end]?.text ?? '';
    const right = readPostfix(reading, left.end + 1, to);
    left = { kind: combined(operator, left.kind, right.kind), end: right.end };
  }
  return left;
}

function isOperator({ query: { tokens } }: Reading, at: number): boolean {
  return isSymbol(tokens[at], ...OPERATORS);
}

function readPostfix(reading: Reading, at: number, to: number): Read {
  const { tokens, partner } = reading.query;
  if (isSymbol(tokens[at], '-', '+')) return { ...readPostfix(reading, at + 1, to), kind: NUMBER };
  let { kind, end } = readPrimary(reading, at, to);
  for (; end < to; ) {
    const token = tokens[end];
    const close = partner.get(end);
    if (isSymbol(token, '.') && !isSymbol(tokens[end + 1], '.')) {
      kind = fieldOf(kind, tokens[end + 1]?.text ?? '');
      end += 2;
    } else if (isSymbol(token, '[') && close !== undefined) {
      kind = hasRange(reading, end, close) ? kind : chosen(reading, kind, end, close);
      end = close + 1;
    } else if (isSymbol(token, '{') && close !== undefined && kind.is === 'thing') {
      kind = projectionKind(reading, end, close);
      end = close + 1;
    } else if (isSymbol(token, ':') && kind.is === 'thing') {
      kind = TRUTH;
      end += 2;
    } else break;
  }
  return { kind, end };
}

function readPrimary(reading: Reading, at: number, to: number): Read {
  const { tokens, partner } = reading.query;
  const token = tokens[at];
  const end = (partner.get(at) ?? at) + 1;
  if (!token || at >= to) return { kind: ANY, end: at + 1 };
  if (token.kind === 'string') return { kind: TEXT, end: at + 1 };
  if (token.kind === 'number') return { kind: NUMBER, end: at + 1 };
  if (token.kind === 'parameter') return { kind: kindOfValue(reading.parameters[token.text]), end: at + 1 };
  if (isSymbol(token, '(')) return { kind: kindBetween(reading, at + 1, end - 1), end };
  if (isSymbol(token, '[')) return { kind: listKind(reading, at, end - 1), end };
  if (isSymbol(token, '{')) return { kind: mapKind(reading, at, end - 1), end };
  if (token.kind === 'quoted') return { kind: reading.kindOfName(token.text), end: at + 1 };
  if (token.kind !== 'word') return { kind: ANY, end: at + 1 };
  return readWord(reading, at, to);
}

function readWord(reading: Reading, at: number, to: number): Read {
  const { query } = reading;
  const { tokens, partner } = query;
  const name = tokens[at]?.text ?? '';
  if (isWord(tokens[at], 'TRUE', 'FALSE')) return { kind: TRUTH, end: at + 1 };
  if (isWord(tokens[at], 'NULL')) return { kind: NONE, end: at + 1 };
  if (isWord(tokens[at], 'CASE')) return readCase(reading, at, to);
  const close = partner.get(at + 1);
  if (close !== undefined && isSymbol(tokens[at + 1], '{')) {
    if (isWord(tokens[at], 'COUNT')) return { kind: NUMBER, end: close + 1 };
    if (isWord(tokens[at], 'EXISTS')) return { kind: TRUTH, end: close + 1 };
  }
  if (close === undefined || !isSymbol(tokens[at + 1], '(')) return { kind: reading.kindOfName(name), end: at + 1 };
  if (isWord(tokens[at], 'ANY', 'ALL', 'NONE', 'SINGLE')) return { kind: TRUTH, end: close + 1 };
  if (isWord(tokens[at], 'REDUCE')) return { kind: reduceKind(reading, at + 2, close), end: close + 1 };
  const first = isWord(tokens[at + 2], 'DISTINCT') ? at + 3 : at + 2;
  const given = split(query, first, close).map(([from, until]) => kindBetween(reading, from, until));
  return { kind: answerOf(name, given), end: close + 1 };
}

/** `CASE … THEN a … ELSE b END`: one of its values. */
function readCase(reading: Reading, at: number, to: number): Read {
  const { tokens, partner } = reading.query;
  const kinds: Kind[] = [];
  let value: number | null = null;
  for (let next = at + 1; next < to; next += 1) {
    if (isWord(tokens[next], 'CASE')) {
      next = readCase(reading, next, to).end - 1;
      continue;
    }
    if (isWord(tokens[next], 'WHEN', 'ELSE', 'END') && value !== null) kinds.push(kindBetween(reading, value, next));
    if (isWord(tokens[next], 'WHEN')) value = null;
    if (isWord(tokens[next], 'THEN', 'ELSE')) value = next + 1;
    if (isWord(tokens[next], 'END')) return { kind: oneOf(kinds), end: next + 1 };
    const close = partner.get(next);
    if (close !== undefined && close > next) next = close;
  }
  return { kind: ANY, end: to };
}

/** `[a, b]`, `[x IN list WHERE … | f(x)]`, `[(a)-->(b) | f(b)]`. */
function listKind(reading: Reading, open: number, close: number): Kind {
  const { query } = reading;
  const bar = findSymbol(query, '|', open + 1, close);
  if (bar !== null) return listOf(kindBetween(reading, bar + 1, close));
  const isComprehension = isWord(query.tokens[open + 2], 'IN');
  if (isComprehension) {
    const where = findWord(query, 'WHERE', open + 3, close) ?? close;
    if (split(query, open + 1, close).length === 1) return kindBetween(reading, open + 3, where);
  }
  return listOf(oneOf(split(query, open + 1, close).map(([from, until]) => kindBetween(reading, from, until))));
}

function mapKind(reading: Reading, open: number, close: number): Kind {
  const fields = split(reading.query, open + 1, close).map(([from, until]): [string, Kind] => [
    reading.query.tokens[from]?.text ?? '',
    kindBetween(reading, from + 2, until),
  ]);
  return { is: 'map', fields: new Map(fields) };
}

/** `c {.number, text: c.text}`; with `.*` it may hold anything. */
function projectionKind(reading: Reading, open: number, close: number): Kind {
  const { tokens } = reading.query;
  const fields = new Map<string, Kind>();
  for (const [from, until] of split(reading.query, open + 1, close)) {
    if (isSymbol(tokens[from + 1], '*')) return ANY;
    const isOwn = isSymbol(tokens[from], '.');
    const name = tokens[isOwn ? from + 1 : from]?.text ?? '';
    if (isOwn) fields.set(name, propertyKind(name) ?? NONE);
    else fields.set(name, until === from + 1 ? reading.kindOfName(name) : kindBetween(reading, from + 2, until));
  }
  return { is: 'map', fields };
}

/** `reduce(sum = 0, x IN list | sum + x)` begins as the first and goes on as what stands behind the bar. */
function reduceKind(reading: Reading, from: number, to: number): Kind {
  const comma = findSymbol(reading.query, ',', from, to);
  const bar = findSymbol(reading.query, '|', from, to);
  if (comma === null || bar === null) return ANY;
  return either(kindBetween(reading, from + 2, comma), kindBetween(reading, bar + 1, to));
}

function fieldOf(kind: Kind, name: string): Kind {
  if (kind.is === 'map') return kind.fields.get(name) ?? NONE;
  if (kind.is === 'date') return NUMBER;
  if (kind.is === 'thing') return propertyKind(name) ?? NONE;
  return kind.is === 'none' ? NONE : ANY;
}

/** `list[0]`, `map['key']`, `node['name']`. */
function chosen(reading: Reading, kind: Kind, open: number, close: number): Kind {
  if (kind.is === 'list' || kind.is === 'none') return itemOf(kind);
  const key = reading.query.tokens[open + 1];
  return key?.kind === 'string' && close === open + 2 ? fieldOf(kind, key.text) : ANY;
}

function hasRange({ query: { tokens } }: Reading, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at += 1)
    if (isSymbol(tokens[at], '.') && isSymbol(tokens[at + 1], '.')) return true;
  return false;
}

/** What stands between commas that are in no bracket of their own. */
function split(query: Bracketed, from: number, to: number): (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  for (let at = findSymbol(query, ',', from, to); at !== null; at = findSymbol(query, ',', start, to)) {
    parts.push([start, at]);
    start = at + 1;
  }
  return start < to ? [...parts, [start, to]] : parts;
}

export function findSymbol({ tokens, partner }: Bracketed, symbol: string, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (isSymbol(tokens[at], symbol)) return at;
    const close = partner.get(at);
    if (close !== undefined && close > at) at = close;
  }
  return null;
}
