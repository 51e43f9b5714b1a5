/** What may come next in a query: labels after a colon in brackets (), types in [], properties after a dot. */
import type { SchemaAnswer } from '#model/api';

export type Suggestion = { readonly label: string; readonly type: string; readonly detail?: string };
export type Suggestions = { readonly from: number; readonly options: readonly Suggestion[] };

const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN DISTINCT ORDER BY LIMIT SKIP WITH UNWIND AS AND OR NOT IN CONTAINS STARTS ENDS EXISTS CASE WHEN THEN ELSE END UNION ASC DESC IS NULL'.split(
    ' ',
  );
const FUNCTIONS =
  'count collect size labels type properties nodes relationships length coalesce toLower min max sum avg head last keys'.split(
    ' ',
  );
/** Looks no further back than this: a query of megabytes stays quick to type in. */
const REACH = 400;

export function complete(
  query: string,
  position: number,
  schema: SchemaAnswer | null,
  asked: boolean,
): Suggestions | null {
  const before = query.slice(Math.max(0, position - REACH), position);
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? '';
  const from = position - word.length;
  const ahead = before.slice(0, before.length - word.length);
  if (/[:|&!]\s*$/.test(ahead)) {
    const inRelationship = ahead.lastIndexOf('[') > Math.max(ahead.lastIndexOf(']'), ahead.lastIndexOf('('));
    const options = inRelationship
      ? (schema?.relationshipTypes ?? []).map(({ type, count }) => ({
          label: type,
          type: 'type',
          detail: String(count),
        }))
      : (schema?.labels ?? []).map(({ label, count }) => ({ label, type: 'class', detail: String(count) }));
    return { from, options };
  }
  if (/[\p{L}_)]\.$/u.test(ahead)) return { from, options: properties(schema) };
  if (/\{\s*$/.test(ahead) && word !== '') return { from, options: properties(schema) };
  if (word === '' && !asked) return null;
  const options = [
    ...KEYWORDS.map((label) => ({ label, type: 'keyword' })),
    ...FUNCTIONS.map((label) => ({ label, type: 'function' })),
  ];
  return { from, options };
}

function properties(schema: SchemaAnswer | null): readonly Suggestion[] {
  const names = new Set<string>();
  for (const { properties: own } of [...(schema?.labels ?? []), ...(schema?.relationshipTypes ?? [])]) {
    for (const name of own) names.add(name);
  }
  return [...names].sort().map((label) => ({ label, type: 'property' }));
}
