/** Patterns and subqueries that the engine does not read. */
import { isSymbol, isWord } from '../bracketed-tokens.ts';
import type { UnsupportedRule } from './rule.ts';

export const PATTERNS: readonly UnsupportedRule[] = [
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
];
