/** Text, numbers and names that the engine takes otherwise. */
import { callEnd, isSymbol, isWord } from '../bracketed-tokens.ts';
import { comparesKinds } from '../compared-kinds.ts';
import type { UnsupportedRule } from './rule.ts';

export const VALUES: readonly UnsupportedRule[] = [
  {
    does: 'compares text and numbers as if they were one',
    instead: "text with text, {number: '7'}, and numbers with numbers, by toString(x) where it cannot be told",
    at: comparesKinds,
    examples: [
      'MATCH (c:Clause {number: 7}) RETURN c.id',
      "MATCH (c:Clause) WHERE c.order = '7' RETURN c.id",
      'MATCH (c:Clause) WHERE c.number IN [1, 2] RETURN c.id',
      "RETURN 1 = '1' AS same",
      'MATCH (c:Clause) WITH c.number AS n WHERE n = 7 RETURN n',
      "UNWIND ['1', '2'] AS x RETURN x = 1 AS same",
      "MATCH (c:Clause) RETURN CASE c.number WHEN 1 THEN 'first' ELSE 'later' END AS place",
    ],
  },
  {
    does: 'adds no text to a number',
    instead: "toString(1) + 'a'",
    at: ({ tokens }, at) =>
      isSymbol(tokens[at], '+') && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'string',
    examples: ["RETURN 1 + 'a' AS text"],
  },
  {
    does: 'reads powers of powers from the right',
    instead: 'brackets, (2 ^ 3) ^ 2',
    at: ({ tokens }, at) =>
      isSymbol(tokens[at], '^') && [at + 2, at + 3, at + 4].some((next) => isSymbol(tokens[next], '^')),
    examples: ['RETURN 2 ^ 3 ^ 2 AS x'],
  },
  {
    does: 'cuts no text into its single characters by split',
    instead: 'substring',
    at: (query, at) => {
      const end = isWord(query.tokens[at], 'SPLIT') ? callEnd(query, at) : null;
      const last = end === null ? undefined : query.tokens[end - 1];
      return last?.kind === 'string' && last.text === '';
    },
    examples: ["RETURN split('abc', '') AS letters"],
  },
  {
    does: 'writes decimal numbers as text in another way',
    instead: 'the number itself',
    at: (query, at) => {
      const end = isWord(query.tokens[at], 'TOSTRING') ? callEnd(query, at) : null;
      return (
        end !== null &&
        query.tokens
          .slice(at + 2, end)
          .some(
            ({ kind, text }) =>
              (kind === 'number' && /[.eE]/.test(text)) ||
              (kind === 'word' && DECIMAL.has(text.toLowerCase())) ||
              text === '/' ||
              text === '^',
          )
      );
    },
    examples: ['RETURN toString(1.0) AS text', 'MATCH (d:Document) RETURN toString(avg(d.clauseCount)) AS text'],
  },
  {
    does: 'reads truth values in another way',
    instead: "a comparison, x = 'true'",
    at: (query, at) => isWord(query.tokens[at], 'TOBOOLEAN') && callEnd(query, at) !== null,
    examples: ['RETURN toBoolean(1) AS x'],
  },
  {
    does: 'does not join text by ||',
    instead: '+',
    at: ({ tokens }, at) => isSymbol(tokens[at], '|') && isSymbol(tokens[at + 1], '|'),
    examples: ["RETURN 'a' || 'b' AS x"],
  },
  {
    does: 'keeps the names _id, _labels, _type, _source and _target for itself',
    instead: 'another name',
    at: ({ tokens }, at) => ['word', 'quoted'].includes(tokens[at]?.kind ?? '') && MARKS.has(tokens[at]?.text ?? ''),
    examples: ["RETURN {_id: 1, _labels: ['State']} AS n"],
  },
  {
    does: 'reads no escapes outside of strings',
    instead: 'the characters themselves',
    at: ({ tokens }, at) => isSymbol(tokens[at], '\\'),
    examples: ['MATCH (n:\\u0053tate) RETURN n.id'],
  },
];

const MARKS = new Set(['_id', '_labels', '_type', '_source', '_target']);
const DECIMAL = new Set([
  'avg',
  'tofloat',
  'round',
  'floor',
  'ceil',
  'sqrt',
  'exp',
  'log',
  'log10',
  'rand',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
]);
