/** Joins the instruments of a store that several texts name differently. */
import { toEntity } from '#cypher/internal/entity-record';
import { instrumentsToLink } from '#cypher/internal/instruments-to-link';
import type { GraphStore } from '#graph/store';
import { type LinkableInstrument, link } from '#ingest/link';

/** Answers how many are joined. Idempotent: what was joined before and no longer fits is parted again. */
export async function linkStore(store: GraphStore): Promise<number> {
  const { links } = link(await readInstruments(store));
  await store.writeLinks(links);
  return links.length;
}

const PAGE = 5_000;

async function readInstruments(store: GraphStore): Promise<readonly LinkableInstrument[]> {
  const instruments: LinkableInstrument[] = [];
  for (let after = ''; ; ) {
    const page = await store.read(instrumentsToLink, { after, limit: PAGE });
    instruments.push(...page.map(({ issuers, ...row }) => ({ entity: toEntity(row), issuers })));
    if (page.length < PAGE) return instruments;
    after = page.at(-1)?.id ?? '';
  }
}
