/** Lists that the engine takes otherwise. */
import { type Bracketed, callEnd, isSymbol, isWord } from '../bracketed-tokens.ts';
import { isIndex, isList, isListProperty } from './list-tokens.ts';
import type { UnsupportedRule } from './rule.ts';

export const LISTS: readonly UnsupportedRule[] = [
  {
    does: 'takes no item of a list in the same step that collects it',
    instead: 'WITH collect(x) AS list, and the item in the next step',
    at: (query, at) => {
      const end = isWord(query.tokens[at], 'COLLECT') ? callEnd(query, at) : null;
      return end !== null && isSymbol(query.tokens[end + 1], '[');
    },
    examples: ['MATCH (d:Document) RETURN collect(d.id)[0] AS first'],
  },
  {
    does: 'adds no single value to a list',
    instead: "a list on both sides, list + ['x']",
    at: (query, at) => {
      const { tokens, partner } = query;
      if (!isSymbol(tokens[at], '+')) return false;
      const before = isSymbol(tokens[at - 1], ']') && isList(query, partner.get(at - 1) ?? -1);
      const after = isList(query, at + 1);
      return (
        (before && isLiteral(query, at + 1)) ||
        (after && isLiteral(query, at - 1)) ||
        (isListProperty(query, at - 1) && isLiteral(query, at + 1)) ||
        (isLiteral(query, at - 1) && isListProperty(query, at + 3))
      );
    },
    examples: [
      "RETURN ['a'] + 'b' AS list",
      'RETURN 1 + [2] AS list',
      "MATCH (s:State) RETURN s.namesEn + 'x' AS names",
    ],
  },
  {
    does: 'counts no slice of a list from its end',
    instead: 'list[size(list) - 2..]',
    at: (query, at) => {
      const { tokens, partner } = query;
      if (!isSymbol(tokens[at], '[') || !isIndex(query, at)) return false;
      const end = partner.get(at) ?? at;
      for (let next = at + 1; next < end; next += 1) {
        if (isSymbol(tokens[next], '.') && isSymbol(tokens[next + 1], '.'))
          return isSymbol(tokens[at + 1], '-') || isSymbol(tokens[next + 2], '-');
      }
      return false;
    },
    examples: ['WITH [1, 2, 3] AS list RETURN list[-2..] AS x', 'RETURN [1, 2, 3][..-1] AS x'],
  },
  {
    does: 'puts no lists and no truth values in order by < and >',
    instead: 'single values',
    at: (query, at) => {
      const { tokens } = query;
      if (!isSymbol(tokens[at], '<', '>') || isSymbol(tokens[at + 1], '-') || isSymbol(tokens[at - 1], '-', '<'))
        return false;
      const next = isSymbol(tokens[at + 1], '=') ? at + 2 : at + 1;
      return isList(query, next) || isWord(tokens[next], 'TRUE', 'FALSE') || isWord(tokens[at - 1], 'TRUE', 'FALSE');
    },
    examples: ['RETURN [1, 2] < [1, 3] AS x', 'RETURN true > false AS x'],
  },
  {
    does: 'takes null for equal to null inside of lists and maps',
    instead: 'IS NULL on the item',
    at: (query, at) => {
      const { tokens, partner } = query;
      if (!isSymbol(tokens[at], '=', '<')) return false;
      const hasNull = (open: number) => {
        const close = partner.get(open) ?? open;
        return tokens.slice(Math.min(open, close), Math.max(open, close)).some((token) => isWord(token, 'NULL'));
      };
      const next = isSymbol(tokens[at + 1], '>') ? at + 2 : at + 1;
      return (
        (isSymbol(tokens[at - 1], ']', '}') && hasNull(at - 1)) || (isSymbol(tokens[next], '[', '{') && hasNull(next))
      );
    },
    examples: ['RETURN [null] = [null] AS same', 'RETURN {a: null} = {a: null} AS same'],
  },
  {
    does: 'makes rows of lists alone',
    instead: 'UNWIND [x] AS y',
    at: ({ tokens }, at, parameters) => {
      const next = tokens[at + 1];
      if (!isWord(tokens[at], 'UNWIND') || !next) return false;
      if (next.kind === 'parameter')
        return next.text in parameters && !Array.isArray(parameters[next.text]) && parameters[next.text] !== null;
      return next.kind === 'number' || next.kind === 'string';
    },
    examples: ['UNWIND 5 AS x RETURN x'],
  },
];

const isLiteral = ({ tokens }: Bracketed, at: number) => ['string', 'number'].includes(tokens[at]?.kind ?? '');
