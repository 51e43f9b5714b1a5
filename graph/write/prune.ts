/** Deletes entities that nothing says anything about any more; the only write that deletes entities. */
import { OWN_LABEL } from '#cypher/schema';
import { RELATION_TYPES } from '#model/annotated-document';
import { BATCH } from './apply-rows.ts';
import type { Transact } from './run.ts';

const SAID = 'MENTIONS|MAY_MENTION|CITES|TEXT_OF';
const KNOWN = RELATION_TYPES.join('|');

/**
 * An entity stays while a text names or cites it, or the knowledge relates it to one that a text names or cites, or
 * somebody else's relationship holds it.
 */
export async function prune(transact: Transact): Promise<number> {
  let deleted = 0;
  for (;;) {
    const found = await transact(async (run) => {
      const rows = await run(
        `MATCH (e:${OWN_LABEL}:Entity)
WHERE NOT EXISTS { MATCH (e)<-[:${SAID}]-() }
  AND NOT EXISTS { MATCH (e)-[:${KNOWN}]-()<-[:${SAID}]-() }
  AND NOT EXISTS { MATCH (e)-[r]-() WHERE NOT type(r) IN $ours }
RETURN e.id AS id
ORDER BY id
LIMIT ${BATCH}`,
        { ours: [...RELATION_TYPES, 'SAME_AS'] },
      );
      const ids = rows.map(({ id }) => String(id));
      if (ids.length > 0) {
        await run(`UNWIND $ids AS wanted MATCH (e:${OWN_LABEL} {id: wanted}) DETACH DELETE e`, { ids });
      }
      return ids.length;
    });
    deleted += found;
    if (found < BATCH) return deleted;
  }
}
