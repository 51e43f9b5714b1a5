/** An inferred entity is what its texts print of it: when a text no longer prints it so, it is put together again. */
import { OWN_LABEL } from '#cypher/schema';
import type { EntityRow, GraphRows } from '#graph/rows';
import { toCanonicalJson } from '#model/canonical-json';
import { updateNodes } from './apply-rows.ts';
import { mergeEntities } from './merge-entities.ts';
import type { Run } from './run.ts';
import { storedRows } from './stored-rows.ts';
import { distinctEntities, replacement } from './write-entities.ts';

export async function mergeAgain(run: Run, before: readonly GraphRows[], after: readonly GraphRows[]): Promise<void> {
  if (before.length === 0) return;
  const now = new Set(after.flatMap((rows) => rows.entities.map((row) => `${rows.document} ${toCanonicalJson(row)}`)));
  const changed = before.flatMap((rows) =>
    rows.entities
      .filter((row) => row.whenPresent === 'merge' && !now.has(`${rows.document} ${toCanonicalJson(row)}`))
      .map((row) => row.id),
  );
  for (const id of [...new Set(changed)].sort()) {
    const rows = await contributions(run, id);
    const [first, ...rest] = rows;
    if (!first) continue;
    const whole = rest.reduce(mergeEntities, first);
    await updateNodes(run, distinctEntities([whole]).map(replacement));
  }
}

/** What each document that refers to the entity tells of it. */
async function contributions(run: Run, id: string): Promise<EntityRow[]> {
  const found = await run(
    `MATCH (:${OWN_LABEL} {id: $id})<-[r:MENTIONS|MAY_MENTION|CITES|TEXT_OF]-()
RETURN DISTINCT r.document AS document
ORDER BY document`,
    { id },
  );
  const rows: EntityRow[] = [];
  for (const { document } of found) {
    const stored = await storedRows(run, String(document));
    const row = stored?.entities.find((entity) => entity.id === id);
    if (row) rows.push(row);
  }
  return rows;
}
