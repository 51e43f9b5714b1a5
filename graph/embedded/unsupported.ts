/** What the engine does not read, or would answer otherwise than Neo4j without saying so. The list is printed in the docs. */
import { type Bracketed, callEnd, isSymbol, isWord } from './bracketed-tokens.ts';
import { comparesKinds } from './compared-kinds.ts';
import { isFullDate } from './full-date.ts';

export type Parameters = { readonly [name: string]: unknown };

export type UnsupportedRule = {
  /** What the embedded store does not do, as the end of a sentence. */
  readonly does: string;
  /** What to write instead, or null where only Neo4j does it. */
  readonly instead: string | null;
  /** Whether it begins at this token. */
  readonly at: (query: Bracketed, at: number, parameters: Parameters) => boolean;
  /** Of each, what is refused; they are tests. */
  readonly examples: readonly string[];
};

const MARKS = new Set(['_id', '_labels', '_type', '_source', '_target']);
const isList = (query: Bracketed, at: number) => isSymbol(query.tokens[at], '[') && !isIndex(query, at);
/** `list[0]` rather than `[0]`. */
const isIndex = ({ tokens }: Bracketed, at: number) => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.kind === 'word'
      ? !KEYWORDS.has(before.text.toUpperCase())
      : before.kind === 'quoted' || before.kind === 'parameter' || isSymbol(before, ')', ']'))
  );
};
const KEYWORDS = new Set(
  'RETURN WITH IN AND OR XOR NOT WHERE THEN ELSE WHEN CASE UNWIND AS BY DISTINCT CONTAINS'.split(' '),
);
const isLiteral = ({ tokens }: Bracketed, at: number) => ['string', 'number'].includes(tokens[at]?.kind ?? '');

export const UNSUPPORTED: readonly UnsupportedRule[] = [
  {
    does: 'does not join labels by |, & or ! in a pattern',
    instead: 'WHERE n:State OR n:Organisation',
    at: ({ tokens, partner }, at) => {
      if (!isSymbol(tokens[at], '(')) return false;
      const end = partner.get(at) ?? at;
      const colon = isSymbol(tokens[at + 1], ':') ? at + 1 : isSymbol(tokens[at + 2], ':') ? at + 2 : end;
      return colon < end && (isSymbol(tokens[colon + 1], '!', '%', '(') || isSymbol(tokens[colon + 2], '|', '&'));
    },
    examples: ['MATCH (n:State|Organisation) RETURN n.id', 'MATCH (n:State&!Place) RETURN n.id'],
  },
  {
    does: 'does not join relationship types by & or !',
    instead: 'a list of types joined by |',
    at: ({ tokens }, at) =>
      isSymbol(tokens[at], '[') &&
      isSymbol(tokens[at - 1], '-') &&
      [tokens[at + 2], tokens[at + 3]].some((token) => isSymbol(token, '!', '&')),
    examples: ['MATCH (c)-[r:!CITES]->(i) RETURN count(*)'],
  },
  {
    does: 'does not put WHERE into a node',
    instead: 'WHERE after the pattern',
    at: ({ tokens, partner }, at) => {
      if (!isWord(tokens[at], 'WHERE')) return false;
      for (let open = at - 1; open >= Math.max(0, at - 6); open -= 1) {
        if ((partner.get(open) ?? 0) <= at || !isSymbol(tokens[open], '(', '[')) continue;
        if (isSymbol(tokens[open], '('))
          return isWord(tokens[open - 1], 'MATCH') || isSymbol(tokens[open - 1], '-', '>', ',');
      }
      return false;
    },
    examples: ["MATCH (n:State WHERE n.name = 'Russia') RETURN n.id"],
  },
  {
    does: 'has no quantified paths',
    instead: 'a relationship of variable length, -[:NEXT*1..2]-',
    at: ({ tokens, partner }, at) => {
      if (isSymbol(tokens[at], '-', '>') && isSymbol(tokens[at + 1], '{', '+'))
        return isSymbol(tokens[at - 1], ']', '-');
      if (!isSymbol(tokens[at], ')') || !isSymbol(tokens[at + 1], '{', '+', '*')) return false;
      const open = partner.get(at);
      return open !== undefined && isSymbol(tokens[open + 1], '(') && !isWord(tokens[open - 1], 'CALL');
    },
    examples: [
      'MATCH (a:Clause) (()-[:NEXT]->()){2} (c) RETURN c.id',
      'MATCH (a:State)-[:MENTIONS]-{1,2}(b) RETURN b.id',
      'MATCH (a:Clause)-[:NEXT]->+(b) RETURN b.id',
    ],
  },
  {
    does: 'has no SHORTEST',
    instead: 'shortestPath((a)-[*..6]-(b))',
    at: ({ tokens }, at) =>
      isWord(tokens[at], 'SHORTEST') &&
      (isSymbol(tokens[at - 1], '=') || isWord(tokens[at - 1], 'MATCH', 'ALL', 'ANY')),
    examples: [
      'MATCH p = SHORTEST 1 (a:State)-[]-+(b:Place) RETURN length(p)',
      'MATCH p = ANY SHORTEST (a:State)-[:MENTIONS]-(b:Place) RETURN length(p)',
    ],
  },
  {
    does: 'has no COLLECT subquery',
    instead: 'a pattern comprehension, [(d)-[:HAS_CLAUSE]->(c) | c.number]',
    at: ({ tokens }, at) => isWord(tokens[at], 'COLLECT') && isSymbol(tokens[at + 1], '{'),
    examples: ['MATCH (d:Document) RETURN COLLECT { MATCH (d)-->(c) RETURN c.id } AS ids'],
  },
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
    does: 'computes no pattern comprehension in a condition',
    instead: 'COUNT { … }, or WITH the comprehension first',
    at: ({ tokens, partner }, at) => {
      if (!isWord(tokens[at], 'WHERE')) return false;
      for (
        let next = at + 1;
        next < tokens.length && !isWord(tokens[next], 'RETURN', 'WITH', 'MATCH', 'ORDER', 'UNWIND', 'CALL');
        next += 1
      ) {
        if (
          isSymbol(tokens[next], '[') &&
          isSymbol(tokens[next + 1], '(') &&
          isSymbol(tokens[(partner.get(next + 1) ?? next) + 1], '-', '<')
        )
          return true;
      }
      return false;
    },
    examples: ['MATCH (c:Clause) WHERE size([(c)-[:CITES]->(i) | i]) > 1 RETURN c.id'],
  },
  {
    does: 'has none of the functions of duration and date',
    instead: 'dates compared, or a duration added to one',
    at: ({ tokens }, at) =>
      isWord(tokens[at], 'DURATION', 'DATE', 'DATETIME', 'TIME', 'LOCALTIME') &&
      isSymbol(tokens[at + 1], '.') &&
      isSymbol(tokens[at + 3], '(') &&
      !isSymbol(tokens[at - 1], '.'),
    examples: [
      "RETURN duration.inDays(date('2020-01-01'), date('2020-02-01')) AS d",
      "RETURN date.truncate('month', date('2020-02-02')) AS d",
    ],
  },
  {
    does: 'reads years and months of no date that is written in the query',
    instead: 'WITH date(…) AS d, and d.year in the next step',
    at: (query, at) => {
      const end = isWord(query.tokens[at], 'DATE', 'DATETIME', 'DURATION') ? callEnd(query, at) : null;
      return end !== null && isSymbol(query.tokens[end + 1], '.');
    },
    examples: ["RETURN date('2020-01-01').year AS year"],
  },
  {
    does: 'reads a date only from a whole day that is written in the query or given as a parameter',
    instead: 'dateFrom and dateTo, which are dates already',
    at: (query, at, parameters) => {
      const { tokens } = query;
      const end = isWord(tokens[at], 'DATE') ? callEnd(query, at) : null;
      if (end === null || end === at + 2) return false;
      const argument = tokens[at + 2];
      if (end !== at + 3 || !argument) return !isSymbol(argument, '{');
      if (argument.kind === 'string') return !isFullDate(argument.text);
      return argument.kind !== 'parameter' || !isFullDate(parameters[argument.text]);
    },
    examples: [
      "RETURN date('2020-06') AS d",
      "RETURN date('2020-02-30') AS d",
      'MATCH (i:Instrument) RETURN date(i.date) AS d',
    ],
  },
  {
    does: 'has no times without a zone',
    instead: 'dates',
    at: (query, at) => isWord(query.tokens[at], 'LOCALDATETIME') && callEnd(query, at) !== null,
    examples: ["RETURN localdatetime('2020-01-01T00:00:00') AS t"],
  },
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
    does: 'tells no dates from text in a list of both',
    instead: 'two lists, or toString(date)',
    at: (query, at) => {
      if (!isList(query, at)) return false;
      const items = query.tokens.slice(at + 1, query.partner.get(at) ?? at);
      const isDate = items.some(({ kind, text }) => kind === 'word' && DATES.has(text));
      // A string that is a date function's own argument is no item.
      return isDate && items.some(({ kind }, i) => kind === 'string' && !isSymbol(items[i - 1], '('));
    },
    examples: ["RETURN [date('2020-01-31'), 'x'] AS list", "MATCH (d:Document) RETURN [d.dateFrom, 'none'] AS list"],
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
const DATES = new Set(['date', 'datetime', 'duration', 'time', 'dateFrom', 'dateTo']);
const LIST_PROPERTIES = new Set([
  'namesEn',
  'namesZhHans',
  'namesZhHant',
  'namesRu',
  'aliases',
  'speakers',
  'agents',
  'pinpoints',
  'pieces',
  'candidates',
]);

function isListProperty({ tokens }: Bracketed, at: number): boolean {
  return LIST_PROPERTIES.has(tokens[at]?.text ?? '') && isSymbol(tokens[at - 1], '.');
}
