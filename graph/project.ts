/** What an annotated document says, as rows of a graph: a pure function, so the same document gives the same rows. */
import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '#cypher/schema';
import { projectEntities } from '#graph/project-entity';
import { projectRelationships } from '#graph/project-relationships';
import { compact, dates } from '#graph/row-properties';
import type { GraphRows, NodeRow } from '#graph/rows';
import { searchText } from '#graph/search/search-text';
import type { AnnotatedDocument, Clause, Finding } from '#model/annotated-document';
import { toCanonicalJson } from '#model/canonical-json';
import { documentTextId, findingId } from '#model/ids';

export type { GraphRows } from '#graph/rows';

export function project(annotated: AnnotatedDocument): GraphRows {
  const { document, clauses, findings } = annotated;
  const texts = ownTexts(annotated);
  const text = textNode(annotated);
  const { own, authority } = projectRelationships(annotated);
  return {
    document: document.id,
    own: [
      documentNode(annotated, text),
      text,
      ...clauses.map((clause, order) => unitNode(clause, order, document.id, texts[order] ?? EMPTY)),
      ...findings.map((finding, order) => findingNode(finding, order, document.id)),
    ],
    ownRelationships: own,
    entities: projectEntities(annotated),
    authority,
  };
}

function documentNode({ document, clauses, citations, mentions, findings }: AnnotatedDocument, text: NodeRow): NodeRow {
  const { id, source, date, instrument: _, ...rest } = document;
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
      // Counted once here, so that a list of documents counts nothing.
      clauseCount: clauses.filter((clause) => clause.citable).length,
      citationCount: citations.length,
      mentionCount: mentions.length,
      findingCount: findings.length,
      contentHash: sha256(`${text.properties.textSha256} ${text.properties.annotated}`),
      schemaVersion: SCHEMA_VERSION,
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
      textSha256: sha256(text),
      annotated: toCanonicalJson(rest),
    },
  };
}

function unitNode(unit: Clause, order: number, document: string, { text, pieces }: OwnText): NodeRow {
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
      pieces: pieces.length > 2 ? pieces : null,
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

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type OwnText = { readonly text: string; readonly pieces: readonly number[] };
const EMPTY: OwnText = { text: '', pieces: [] };

/**
 * Each unit's text without its children's, and the starts and ends of the pieces that it was put together from. Units
 * stand in reading order, parents before what they contain.
 */
function ownTexts({ text, clauses }: AnnotatedDocument): OwnText[] {
  const index = new Map(clauses.map((clause, at) => [clause.id, at]));
  const pieces = clauses.map((): number[] => []);
  const readTo = clauses.map((clause) => clause.start);
  const read = (at: number, until: number, next: number) => {
    const from = readTo[at] ?? 0;
    if (until > from) pieces[at]?.push(from, until);
    readTo[at] = Math.max(from, next);
  };
  for (const clause of clauses) {
    const parent = clause.parent === null ? undefined : index.get(clause.parent);
    if (parent !== undefined) read(parent, clause.start, clause.end);
  }
  return clauses.map((clause, at) => {
    read(at, clause.end, clause.end);
    const own = pieces[at] ?? [];
    let joined = '';
    for (let i = 0; i < own.length; i += 2) joined += text.slice(own[i], own[i + 1]);
    return { text: joined, pieces: own };
  });
}
