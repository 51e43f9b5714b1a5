/** One entity by its id, as the annotated document has it. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { absentList, labelList } from '#cypher/row-fields';
import { ENTITY_TYPES, type Entity } from '#model/annotated-document';

const parameters = z.object({ id: z.string() });
export const entityRow = z.object({
  id: z.string(),
  labels: labelList,
  kind: z.string().nullable(),
  name: z.string(),
  date: z.string().nullable(),
  status: z.string().nullable(),
  namesEn: absentList,
  namesZhHans: absentList,
  namesZhHant: absentList,
  namesRu: absentList,
  aliases: absentList,
  unSymbol: z.string().nullable(),
  iso3166: z.string().nullable(),
  wikidata: z.string().nullable(),
  canonical: z.string(),
});
export type EntityRecordRow = z.infer<typeof entityRow>;

export const ENTITY_COLUMNS = `e.id AS id, labels(e) AS labels, e.kind AS kind, e.name AS name, e.date AS date,
  e.status AS status, e.namesEn AS namesEn, e.namesZhHans AS namesZhHans, e.namesZhHant AS namesZhHant,
  e.namesRu AS namesRu, e.aliases AS aliases, e.unSymbol AS unSymbol, e.iso3166 AS iso3166, e.wikidata AS wikidata,
  coalesce(e.canonical, e.id) AS canonical`;

export const entityRecord: StoreQuery<z.input<typeof parameters>, EntityRecordRow> = {
  name: 'entity-record',
  cypher: `MATCH (e:Entity {id: $id})
RETURN ${ENTITY_COLUMNS}`,
  parameters,
  row: entityRow,
};

export function toEntity(row: EntityRecordRow): Entity {
  const { id, labels, kind, name, date, status, aliases, unSymbol, iso3166, wikidata } = row;
  const named = { en: row.namesEn, 'zh-Hans': row.namesZhHans, 'zh-Hant': row.namesZhHant, ru: row.namesRu };
  const present = <T>(values: { readonly [key: string]: T | null }) =>
    Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T & {}] => entry[1] !== null));
  return {
    id,
    type: ENTITY_TYPES.find((type) => labels.includes(type)) ?? 'Term',
    ...present({ kind, date, status }),
    name,
    names: Object.fromEntries(Object.entries(named).filter(([, names]) => names.length > 0)),
    aliases,
    identifiers: present({ iso3166, unSymbol, wikidata }),
  };
}
