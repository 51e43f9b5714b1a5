/** The entities that a document names, as nodes whose properties come from the knowledge and the id alone. */
import { compact, dates } from '#graph/row-properties';
import type { EntityRow } from '#graph/rows';
import { searchText } from '#graph/search/search-text';
import type { AnnotatedDocument, Entity, EntityType } from '#model/annotated-document';
import { OTHERS } from '#model/citation-words';
import { isInferredInstrumentId } from '#model/ids';
import { NAME_LANGUAGES } from '#model/language';

export function projectEntities(annotated: AnnotatedDocument): EntityRow[] {
  const rows = annotated.entities.map(toRow);
  const present = new Set(rows.map((row) => row.id));
  const missing = [...referredTo(annotated)].filter((id) => !present.has(id)).sort();
  return [...rows, ...missing.map(knownById)];
}

function toRow(entity: Entity): EntityRow {
  const { id, type, kind, name, names, aliases, date, status, identifiers } = entity;
  const inferred = isInferredInstrumentId(id);
  const list = (values: readonly string[] = []) => (inferred ? [...new Set(values)].sort() : values);
  return {
    id,
    labels: ['Entity', type],
    whenPresent: inferred ? 'merge' : 'replace',
    properties: compact({
      caption: name,
      name,
      kind,
      status,
      ...dates(date),
      namesEn: list(names.en),
      namesZhHans: list(names['zh-Hans']),
      namesZhHant: list(names['zh-Hant']),
      namesRu: list(names.ru),
      aliases: list(aliases),
      ...identifiers,
      // In an order of our own: that of an object's keys is lost on the way through JSON.
      search: searchText([
        name,
        ...NAME_LANGUAGES.flatMap((language) => names[language] ?? []),
        ...aliases,
        ...Object.keys(identifiers)
          .sort()
          .map((key) => identifiers[key] ?? ''),
      ]),
    }),
  };
}

/** Every id that a relationship of the document will end in. */
function referredTo({ document, mentions, citations, relations }: AnnotatedDocument): Set<string> {
  const ids = new Set<string>();
  if (document.instrument) ids.add(document.instrument);
  for (const { entity, candidates } of mentions) for (const id of entity === null ? candidates : [entity]) ids.add(id);
  for (const { instrument } of citations) ids.add(instrument);
  for (const { from, to } of relations) ids.add(from).add(to);
  ids.delete(OTHERS);
  return ids;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  state: 'State',
  organisation: 'Organisation',
  instrument: 'Instrument',
  place: 'Place',
  term: 'Term',
};

/** A node of which this document tells the id alone; it never overwrites one of which more is known. */
function knownById(id: string): EntityRow {
  const [prefix = '', ...rest] = id.split(':');
  const name = rest.join(':') || id;
  return {
    id,
    labels: ['Entity', TYPES[prefix] ?? 'Term'],
    whenPresent: 'keep',
    properties: { caption: name, name, search: searchText([name]) },
  };
}
