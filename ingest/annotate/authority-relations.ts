/** What knowledge says about how the entities of a text hang together. */
import { entityOf, plannedId, textId } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { InstrumentRow, OrganisationRow, StateRow } from '#ingest/knowledge/rows';
import type { Entity, Relation, RelationType } from '#model/annotated-document';
import { hash128 } from '#model/hash';
import type { Relations } from './issued-relations.ts';

type Row = StateRow | OrganisationRow | InstrumentRow;

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, Row>>();

/** Ends that the text does not name come with it, so that no relation dangles. */
export function authorityRelations(entities: readonly Entity[], knowledge: Knowledge): Relations {
  const rows = rowsOf(knowledge);
  const relations: Relation[] = [];
  for (const { id } of entities) {
    const row = rows.get(id) ?? rows.get(id.replace(/\/(?:text|planned)$/, ''));
    if (!row) continue;
    const put = (type: RelationType, from: string, to: string, role?: string) => {
      if (entityOf(knowledge, from) && entityOf(knowledge, to)) {
        relations.push({
          // Not of one document: the same knowledge gives the same relation everywhere.
          id: `relation:${hash128([type, from, to, role ?? ''].join('\u0000')).slice(0, 24)}`,
          type,
          from,
          to,
          ...(role ? { role } : {}),
          authority: row.source,
        });
      }
    };
    if (id === plannedId(row.id)) {
      put('BECAME', id, row.id);
      continue;
    }
    if ('partOf' in row && row.partOf) put('PART_OF', row.id, row.partOf);
    if ('successors' in row) for (const to of row.successors ?? []) put('SUCCEEDED_BY', row.id, to);
    if ('unSymbol' in row && row.unSymbol) put('ENDORSES', row.id, textId(row.id));
    if ('issuers' in row) for (const issuer of row.issuers ?? []) put('ISSUED', issuer.id, id, issuer.role);
    if ('relations' in row) for (const { type, to } of row.relations ?? []) put(type, row.id, to);
  }
  const ends = relations.flatMap(({ from, to }) => [entityOf(knowledge, from), entityOf(knowledge, to)]);
  return { relations, entities: ends.filter((entity) => entity !== null) };
}

function rowsOf(knowledge: Knowledge): ReadonlyMap<string, Row> {
  let index = indexes.get(knowledge);
  if (!index) {
    const rows: readonly Row[] = [...knowledge.states, ...knowledge.organisations, ...knowledge.instruments];
    index = new Map(rows.map((row) => [row.id, row]));
    indexes.set(knowledge, index);
  }
  return index;
}
