/** Clauses and parts that hold a query's words: the full-text index finds them, and the text itself decides. */
import { FULL_TEXT_INDEX } from '#cypher/schema-statements';
import type { TextRow } from '#graph/search/search-graph';
import type { TextQuery } from '#graph/search/text-query';
import { toTextRow, UNIT_COLUMNS } from '#graph/search/text-rows';
import type { Run } from '#graph/write/run';

const CYPHER = `CALL db.index.fulltext.queryNodes('${FULL_TEXT_INDEX}', $lucene) YIELD node AS n
WITH n
WHERE (n:Clause OR n:Part) AND n:Clausegraph
  AND all(part IN $parts WHERE n.search CONTAINS part)
  AND all(word IN $words WHERE (' ' + n.search + ' ') CONTAINS word)
RETURN ${UNIT_COLUMNS}
ORDER BY id
LIMIT $limit`;

export async function searchUnits(run: Run, { lucene, parts, words }: TextQuery, limit: number): Promise<TextRow[]> {
  return (await run(CYPHER, { lucene, parts, words, limit })).map(toTextRow);
}
