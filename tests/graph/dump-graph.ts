/** All that is in a graph, in an order of its own: two graphs are equal exactly where their dumps are. */
import type { GraphStore } from '#graph/store';

const LIMITS = { timeoutMs: 60_000, maxRows: 1_000_000 };

export async function dumpGraph(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.userQuery('MATCH (n:Clausegraph) RETURN n AS n ORDER BY n.id', {}, LIMITS);
  const relationships = await store.userQuery(
    'MATCH (a:Clausegraph)-[r]->(b:Clausegraph) RETURN r AS r ORDER BY type(r), r.id, a.id, b.id',
    {},
    LIMITS,
  );
  return [...nodes.rows, ...relationships.rows].map((row) => JSON.stringify(row));
}
