/** Takes all that is ours out of a store, by the store's own means. */
import { documentIds } from '#cypher/internal/document-ids';
import type { GraphStore } from '#graph/store';

export async function emptyGraph(store: GraphStore): Promise<void> {
  for (const { id } of await store.read(documentIds, {})) await store.remove(id);
  await store.writeLinks([]);
  await store.prune();
}
