/** Finds comparisons that may meet text and a number: Neo4j says that they differ, the engine that '7' is 7. */
import { type Bracketed, callEnd, isSymbol, isWord } from './bracketed-tokens.ts';
import { findSymbol, kindAt, kindBetween, type Reading } from './kinds/expression-kind.ts';
import { itemOf, mayConfuse } from './kinds/kind.ts';
import { leftOperandStart, readingOf } from './kinds/name-kinds.ts';
import { propertyKind } from './kinds/property-kind.ts';

type Parameters = { readonly [name: string]: unknown };

/** One reading a query: its names are told once. */
const readings = new WeakMap<Bracketed, Reading>();

/** At `=`, `<>`, `<`, `>`, `IN`, `CASE x WHEN`, `nullIf`, or the colon of `{number: 7}`. */
export function comparesKinds(query: Bracketed, at: number, parameters: Parameters): boolean {
  const { tokens } = query;
  const token = tokens[at];
  const reading = readings.get(query) ?? readingOf(query, parameters);
  readings.set(query, reading);
  if (isSymbol(token, ':')) return isPatternMap(query, at) && differsInPattern(reading, at);
  if (isWord(token, 'IN')) return !isSymbol(tokens[at - 1], '.') && differsInList(reading, at);
  if (isWord(token, 'CASE')) return !isSymbol(tokens[at - 1], '.', ':') && differsInCase(reading, at);
  if (isWord(token, 'NULLIF')) return differsInNullIf(reading, at);
  const right = comparisonEnd(query, at);
  return right !== null && mayConfuse(leftOf(reading, at), kindAt(reading, right, tokens.length).kind);
}

/** Where the right operand of the comparison at `at` begins; null where none is. */
function comparisonEnd({ tokens }: Bracketed, at: number): number | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isSymbol(token, '=')) {
    // `p = (a)-->(b)` names a path, `reduce(sum = 0` begins a sum, and `=~` is for text alone.
    if (
      isSymbol(before, '<', '>') ||
      isSymbol(next, '~') ||
      isWord(tokens[at - 2], 'MATCH') ||
      isWord(tokens[at - 3], 'REDUCE')
    )
      return null;
    return at + 1;
  }
  if (isSymbol(token, '<')) {
    if (isSymbol(next, '-') && isSymbol(tokens[at + 2], '[', '-', '(')) return null;
    return isSymbol(next, '>', '=') ? at + 2 : at + 1;
  }
  if (!isSymbol(token, '>') || isSymbol(before, '<', '-')) return null;
  return isSymbol(next, '=') ? at + 2 : at + 1;
}

function leftOf(reading: Reading, at: number) {
  return kindBetween(reading, leftOperandStart(reading.query, at), at);
}

function differsInList(reading: Reading, at: number): boolean {
  const { tokens } = reading.query;
  const isIteration = isSymbol(tokens[at - 2], '[') || isWord(tokens[at - 3], 'ANY', 'ALL', 'NONE', 'SINGLE');
  if (isIteration && isIterated(reading.query, at)) return false;
  return mayConfuse(leftOf(reading, at), itemOf(kindAt(reading, at + 1, tokens.length).kind));
}

/** `[x IN list WHERE …]` and `any(x IN list WHERE …)` name an item; `[x IN list]` alone does, too. */
function isIterated({ tokens, partner }: Bracketed, at: number): boolean {
  const close = partner.get(at - 2);
  return close !== undefined && close > at && tokens[at - 1]?.kind !== 'string';
}

function differsInPattern(reading: Reading, at: number): boolean {
  const { tokens, partner } = reading.query;
  const kind = propertyKind(tokens[at - 1]?.text ?? '');
  return kind !== null && mayConfuse(kind, kindAt(reading, at + 1, partner.get(at) ?? tokens.length).kind);
}

/** `CASE x WHEN 1 THEN …` compares `x`; `CASE WHEN x = 1 THEN …` has a comparison of its own. */
function differsInCase(reading: Reading, at: number): boolean {
  const { tokens, partner } = reading.query;
  if (isWord(tokens[at + 1], 'WHEN')) return false;
  const compared = kindAt(reading, at + 1, tokens.length);
  let value: number | null = null;
  for (let next = compared.end, inner = 0; next < tokens.length && inner >= 0; next += 1) {
    if (isWord(tokens[next], 'CASE')) inner += 1;
    if (isWord(tokens[next], 'END')) inner -= 1;
    const close = partner.get(next);
    if (inner === 0 && isWord(tokens[next], 'WHEN')) value = next + 1;
    const ends = isSymbol(tokens[next], ',') || isWord(tokens[next], 'THEN');
    if (inner === 0 && value !== null && ends) {
      if (mayConfuse(compared.kind, kindBetween(reading, value, next))) return true;
      value = isSymbol(tokens[next], ',') ? next + 1 : null;
    }
    if (close !== undefined && close > next) next = close;
  }
  return false;
}

function differsInNullIf(reading: Reading, at: number): boolean {
  const { query } = reading;
  const close = callEnd(query, at);
  const comma = close === null ? null : findSymbol(query, ',', at + 2, close);
  if (close === null || comma === null) return false;
  return mayConfuse(kindBetween(reading, at + 2, comma), kindBetween(reading, comma + 1, close));
}

/** Inside of `{…}` of a node or a relationship, not of a map that stands alone. */
function isPatternMap({ tokens, enclosing }: Bracketed, at: number): boolean {
  const open = enclosing[at] ?? -1;
  if (!isSymbol(tokens[open], '{')) return false;
  const before = tokens[open - 1];
  const label = isSymbol(tokens[open - 2], ':', '|', '(', '[');
  return isSymbol(before, '(') || ((before?.kind === 'word' || before?.kind === 'quoted') && label);
}
