/** A document made ready for reading: entities by id, marks in order, citations by clause, the language of its text. */
import type { AnnotatedDocument, Citation, Clause, Entity } from '#model/annotated-document';
import { languageTag } from '#model/language';
import { type Block, toBlocks } from './to-blocks.ts';
import { type Mark, toMarks } from './to-marks.ts';

export type OpenDocument = {
  readonly source: AnnotatedDocument;
  readonly lang: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  readonly uncertain: number;
  /** Mentions and citations whose words are not the text's: none, unless something is broken. */
  readonly misquoted: number;
};

const opened = new WeakMap<AnnotatedDocument, OpenDocument>();

export function toOpenDocument(source: AnnotatedDocument): OpenDocument {
  const known = opened.get(source);
  if (known) return known;
  const citations = new Map<string, Citation[]>();
  for (const citation of source.citations) {
    const list = citations.get(citation.clause);
    if (list) list.push(citation);
    else citations.set(citation.clause, [citation]);
  }
  const quoted = [...source.mentions, ...source.citations];
  const open: OpenDocument = {
    source,
    lang: languageTag(source.document.language, source.document.script),
    entities: new Map(source.entities.map((entity) => [entity.id, entity])),
    clauses: new Map(source.clauses.map((clause) => [clause.id, clause])),
    blocks: toBlocks(source.text, source.clauses),
    marks: toMarks(source),
    citations,
    uncertain: source.mentions.filter((mention) => mention.entity === null).length + source.findings.length,
    misquoted: quoted.filter(({ start, end, exact }) => source.text.slice(start, end) !== exact).length,
  };
  opened.set(source, open);
  return open;
}
