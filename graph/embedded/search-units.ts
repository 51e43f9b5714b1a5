/** Clauses and parts that hold a query's words: read one after another, which a corpus of this size allows. */
import type { TextRow } from '#graph/search/search-graph';
import type { TextQuery } from '#graph/search/text-query';
import { toTextRow, UNIT_COLUMNS } from '#graph/search/text-rows';
import type { Run } from '#graph/write/run';

export async function searchUnits(run: Run, { parts, words }: TextQuery, limit: number): Promise<TextRow[]> {
  const conditions = [
    ...parts.map((_, at) => `n.search CONTAINS $part${at}`),
    ...words.map((_, at) => `(' ' + n.search + ' ') CONTAINS $word${at}`),
  ];
  const parameters = {
    limit,
    ...Object.fromEntries(parts.map((part, at) => [`part${at}`, part])),
    ...Object.fromEntries(words.map((word, at) => [`word${at}`, word])),
  };
  const found: TextRow[] = [];
  for (const label of ['Clause', 'Part']) {
    const rows = await run(
      `MATCH (n:${label})
WHERE ${conditions.join(' AND ')}
RETURN ${UNIT_COLUMNS}
ORDER BY id
LIMIT $limit`,
      parameters,
    );
    found.push(...rows.map(toTextRow));
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
}
