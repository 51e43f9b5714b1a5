/** What an annotated document says, as rows of a graph: a pure function, so the same document gives the same rows. */
import { createHash } from 'node:crypto';
import { projectEntities } from '#graph/project-entity';
import { projectRelationships } from '#graph/project-relationships';
import { compact, dates } from '#graph/row-properties';
import type { GraphRows, NodeRow } from '#graph/rows';
import { searchText } from '#graph/search-text';
import type { AnnotatedDocument, Clause, DocumentRecord, Finding } from '#model/annotated-document';
import { toCanonicalJson } from '#model/canonical-json';
import { documentTextId, findingId } from '#model/ids';

export type { GraphRows } from '#graph/rows';

export function project(annotated: AnnotatedDocument): GraphRows {
  const { document, clauses, findings } = annotated;
  const texts = ownTexts(annotated);
  const { own, authority } = projectRelationships(annotated);
  return {
    document: document.id,
    own: [
      documentNode(document),
      textNode(annotated),
      ...clauses.map((clause, order) => unitNode(clause, order, document.id, texts[order] ?? '')),
      ...findings.map((finding, order) => findingNode(finding, order, document.id)),
    ],
    ownRelationships: own,
    entities: projectEntities(annotated),
    authority,
  };
}

function documentNode({ id, source, date, instrument: _, ...rest }: DocumentRecord): NodeRow {
  return {
    id,
    labels: ['Document'],
    properties: compact({
      ...rest,
      caption: rest.title,
      search: searchText([rest.title]),
      ...dates(date),
      source: source.path,
      mediaType: source.mediaType,
      charset: source.charset,
    }),
  };
}

/** The text, and all else of the annotated document in one string, so that it can be given back byte for byte. */
function textNode({ text, ...rest }: AnnotatedDocument): NodeRow {
  const { id } = rest.document;
  return {
    id: documentTextId(id),
    labels: ['DocumentText'],
    properties: {
      document: id,
      caption: 'text',
      text,
      textSha256: createHash('sha256').update(text).digest('hex'),
      annotated: toCanonicalJson(rest),
    },
  };
}

function unitNode(unit: Clause, order: number, document: string, text: string): NodeRow {
  const { number, kind, start, end, act, parent } = unit;
  return {
    id: unit.id,
    labels: [unit.citable ? 'Clause' : 'Part'],
    properties: compact({
      document,
      caption: number,
      number,
      kind,
      order,
      text,
      start,
      end,
      act,
      parent,
      search: searchText([text]),
    }),
  };
}

function findingNode(finding: Finding, order: number, document: string): NodeRow {
  const { candidates, ...rest } = finding;
  return {
    id: findingId(document, order + 1),
    labels: ['Finding'],
    properties: compact({ ...rest, document, caption: finding.rule, order, candidates }),
  };
}

/** Each unit's text without its children's. Units stand in reading order, parents before what they contain. */
function ownTexts({ text, clauses }: AnnotatedDocument): string[] {
  const index = new Map(clauses.map((clause, at) => [clause.id, at]));
  const pieces = clauses.map((): string[] => []);
  const readTo = clauses.map((clause) => clause.start);
  clauses.forEach((clause) => {
    const parent = clause.parent === null ? undefined : index.get(clause.parent);
    if (parent === undefined) return;
    pieces[parent]?.push(text.slice(readTo[parent], Math.max(readTo[parent] ?? 0, clause.start)));
    readTo[parent] = Math.max(readTo[parent] ?? 0, clause.end);
  });
  return clauses.map((clause, at) => [...(pieces[at] ?? []), text.slice(readTo[at], clause.end)].join(''));
}
