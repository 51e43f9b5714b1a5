/** Where a query writes a list, an item of one, or a property that is one. */
import { type Bracketed, isSymbol } from '../bracketed-tokens.ts';

export const isList = (query: Bracketed, at: number) => isSymbol(query.tokens[at], '[') && !isIndex(query, at);
/** `list[0]` rather than `[0]`. */
export const isIndex = ({ tokens }: Bracketed, at: number) => {
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

export function isListProperty({ tokens }: Bracketed, at: number): boolean {
  return LIST_PROPERTIES.has(tokens[at]?.text ?? '') && isSymbol(tokens[at - 1], '.');
}

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
