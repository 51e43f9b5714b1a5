/** Dates that the engine reads otherwise. */
import { callEnd, isSymbol, isWord } from '../bracketed-tokens.ts';
import { isFullDate } from '../full-date.ts';
import { isList } from './list-tokens.ts';
import type { UnsupportedRule } from './rule.ts';

export const DATES: readonly UnsupportedRule[] = [
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
    does: 'tells no dates from text in a list of both',
    instead: 'two lists, or toString(date)',
    at: (query, at) => {
      if (!isList(query, at)) return false;
      const items = query.tokens.slice(at + 1, query.partner.get(at) ?? at);
      const isDate = items.some(({ kind, text }) => kind === 'word' && DATE_WORDS.has(text));
      // A string that is a date function's own argument is no item.
      return isDate && items.some(({ kind }, i) => kind === 'string' && !isSymbol(items[i - 1], '('));
    },
    examples: ["RETURN [date('2020-01-31'), 'x'] AS list", "MATCH (d:Document) RETURN [d.dateFrom, 'none'] AS list"],
  },
];

const DATE_WORDS = new Set(['date', 'datetime', 'duration', 'time', 'dateFrom', 'dateTo']);
