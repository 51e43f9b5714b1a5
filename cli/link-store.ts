/** Joins the instruments of a store that several texts name differently. */
import { linkableInstruments } from '#cypher/queries/linkable-instruments';
import type { GraphStore } from '#graph/store';
import { link } from '#ingest/link';

/** Answers how many are joined. Idempotent: what was joined before and no longer fits is parted again. */
export async function linkStore(store: GraphStore): Promise<number> {
  const instruments = await store.read(linkableInstruments, {});
  const { links } = link(instruments);
  await store.writeLinks(links);
  return links.length;
}
