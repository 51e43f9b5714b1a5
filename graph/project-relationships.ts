/** How a document's nodes hang together and what they say, as relationship rows. */
import { compact } from '#graph/row-properties';
import type { Properties, RelationshipRow } from '#graph/rows';
import type { AnnotatedDocument, Relation } from '#model/annotated-document';
import { authorityRelationId, documentTextId, findingId } from '#model/ids';

type Projected = { readonly own: readonly RelationshipRow[]; readonly authority: readonly RelationshipRow[] };

export function projectRelationships(annotated: AnnotatedDocument): Projected {
  const { document, relations } = annotated;
  const own = [
    ...structure(annotated),
    ...mentions(annotated),
    ...citations(annotated),
    ...relations.flatMap((relation) => (relation.evidence ? [saidRelation(relation)] : [])),
  ].map((row) => ({ ...row, properties: { ...row.properties, document: document.id } }));
  const authority = relations.flatMap((relation) => (relation.evidence ? [] : [knownRelation(relation)]));
  return { own: distinct(own), authority: distinct(authority) };
}

function structure({ document, clauses, findings }: AnnotatedDocument): RelationshipRow[] {
  const text = within('HAS_TEXT', document.id, documentTextId(document.id), 0);
  const instrument = document.instrument ? [within('TEXT_OF', document.id, document.instrument)] : [];
  const units = clauses.flatMap((clause, order) => {
    const type = clause.citable ? 'HAS_CLAUSE' : 'HAS_PART';
    const previous = clauses[order - 1];
    return [
      within(type, document.id, clause.id, order),
      ...(clause.parent === null ? [] : [within(type, clause.parent, clause.id, order)]),
      ...(previous ? [within('NEXT', previous.id, clause.id)] : []),
    ];
  });
  const found = findings.map((_, order) =>
    within('HAS_FINDING', document.id, findingId(document.id, order + 1), order),
  );
  return [text, ...instrument, ...units, ...found];
}

function mentions({ mentions }: AnnotatedDocument): RelationshipRow[] {
  return mentions.flatMap(({ id, clause, entity, candidates, start, end, exact, paragraph, rule }) => {
    const properties: Properties = { start, end, exact, paragraph, rule };
    if (entity !== null) return [{ id, type: 'MENTIONS', from: clause, to: entity, properties }];
    return candidates.map((to) => ({ id: `${id}/${to}`, type: 'MAY_MENTION', from: clause, to, properties }));
  });
}

function citations({ citations }: AnnotatedDocument): RelationshipRow[] {
  return citations.map(({ id, clause, instrument, act, ...said }) => ({
    id,
    type: 'CITES',
    from: clause,
    to: instrument,
    properties: compact({ ...said, act: act?.text }),
  }));
}

function saidRelation({ id, type, from, to, role, since, until, evidence }: Relation): RelationshipRow {
  return { id, type, from, to, properties: compact({ role, since, until, ...evidence }) };
}

function knownRelation({ type, from, to, role, since, until, authority }: Relation): RelationshipRow {
  const id = authorityRelationId(type, from, to, role ?? '', authority ?? '');
  return { id, type, from, to, properties: compact({ role, since, until, authority }) };
}

function within(type: string, from: string, to: string, order?: number): RelationshipRow {
  return { id: `${type}:${from}>${to}`, type, from, to, properties: compact({ order }) };
}

function distinct(rows: readonly RelationshipRow[]): RelationshipRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
