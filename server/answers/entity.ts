/** An entity with every place that names or cites it, under whichever of its joined ids. */
import { countCiting } from '#cypher/count-citing';
import { citationsOfInstruments } from '#cypher/internal/citations-of-instruments';
import { entityRecord, toEntity } from '#cypher/internal/entity-record';
import { mentionsOf } from '#cypher/internal/mentions-of';
import { relationsOf } from '#cypher/internal/relations-of';
import { sameAs } from '#cypher/internal/same-as';
import { textsOf } from '#cypher/internal/texts-of';
import type { GraphStore } from '#graph/store';
import { ENTITY_TYPES, entitySchema } from '#model/annotated-document';
import type { EntityAnswer } from '#model/api';
import { NotFoundError } from '#model/errors';
import { toCiting, toOccurrence } from './citing.ts';

/** @throws NotFoundError */
export async function entityAnswer(store: GraphStore, id: string): Promise<EntityAnswer> {
  const [record] = await store.read(entityRecord, { id });
  if (!record) throw new NotFoundError(`There is no entity ${id}. Search finds entities by any of their names.`);
  const joined = (await store.read(sameAs, { id })).map((row) => row.id);
  const ids = joined.includes(id) ? joined : [id, ...joined];
  const [cited, named, related, documents] = await Promise.all([
    store.read(citationsOfInstruments, { instruments: ids }),
    store.read(mentionsOf, { entities: ids }),
    store.read(relationsOf, { entities: ids }),
    store.read(textsOf, { instruments: ids }),
  ]);
  const citedPlaces = new Set(cited.map(placeKey));
  return {
    entity: entitySchema.parse(toEntity(record)),
    canonical: record.canonical,
    sameAs: ids,
    citedBy: cited.map(toCiting),
    mentionedBy: named.filter((row) => !citedPlaces.has(placeKey(row))).map(toOccurrence),
    relations: related.map(toRelated),
    documents: [...documents],
    counts: { ...countCiting(cited), mentions: named.length },
  };
}

type Placed = { readonly document: string; readonly start: number; readonly end: number };

function placeKey({ document, start, end }: Placed): string {
  return `${document}\u0000${start}\u0000${end}`;
}

type RelatedRow = Awaited<ReturnType<typeof readRelations>>[number];
const readRelations = (store: GraphStore) => store.read(relationsOf, { entities: [] });

function toRelated(row: RelatedRow): EntityAnswer['relations'][number] {
  const { id, type, from, to, role, since, until, authority, start, end, exact, rule, document } = row;
  return {
    id,
    type,
    from,
    to,
    ...(role === null ? {} : { role }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(authority === null ? {} : { authority }),
    ...(start === null || end === null || exact === null || rule === null
      ? {}
      : { evidence: { start, end, exact, rule } }),
    document,
    other: {
      id: row.other,
      type: ENTITY_TYPES.find((label) => row.otherLabels.includes(label)) ?? 'Term',
      name: row.otherName,
      ...(row.otherDate === null ? {} : { date: row.otherDate }),
    },
  };
}
