/** Checks a store against itself: every quote cut out again, every projection made again, every count and hash. */
import { countNodes } from '#cypher/internal/count-all';
import { documentContent, toAnnotatedDocument } from '#cypher/internal/document-content';
import { documentIds } from '#cypher/internal/document-ids';
import { project } from '#graph/project';
import type { EntityRow } from '#graph/rows';
import type { GraphStore } from '#graph/store';
import type { AnnotatedDocument } from '#model/annotated-document';
import { checkQuotes } from './verify/check-quotes.ts';
import { checkEntities, checkRows } from './verify/check-rows.ts';
import { sha256 } from './verify/sha256.ts';
import { mergeEntities } from './write/merge-entities.ts';

export type VerifyProblem = {
  readonly document: string | null;
  /** What is wrong, in words. */
  readonly note: string;
};

export type VerifyReport = {
  readonly documents: number;
  readonly spans: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly problems: readonly VerifyProblem[];
};

export type VerifyOptions = {
  /** The text of a document as its source has it now, or null where there is none to compare with. */
  readonly sourceText?: (
    document: AnnotatedDocument['document'],
  ) => Promise<{ readonly text: string; readonly sha256: string } | null>;
  readonly onDocument?: (id: string) => void;
};

/** One document at a time: of the others only the entities stay in memory. */
export async function verifyStore(store: GraphStore, options: VerifyOptions = {}): Promise<VerifyReport> {
  const problems: VerifyProblem[] = [];
  const entities = new Map<string, EntityRow>();
  const counts = { documents: 0, spans: 0, nodes: 0, relationships: 0 };
  for await (const id of everyDocument(store)) {
    options.onDocument?.(id);
    const say = (note: string) => problems.push({ document: id, note });
    counts.documents += 1;
    const annotated = await readDocument(store, id, say);
    if (!annotated) continue;
    counts.spans += checkQuotes(annotated, say);
    if (options.sourceText) await checkSource(annotated, options.sourceText, say);
    const rows = project(annotated);
    counts.nodes += rows.own.length;
    counts.relationships += rows.ownRelationships.length;
    await checkRows(store, rows, say);
    for (const row of rows.entities) {
      const other = entities.get(row.id);
      entities.set(row.id, other ? mergeEntities(other, row) : row);
    }
  }
  await checkEntities(store, entities, (note) => problems.push({ document: null, note }));
  await checkStray(store, counts.nodes, (note) => problems.push({ document: null, note }));
  return { ...counts, problems };
}

async function* everyDocument(store: GraphStore): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const page = await store.read(documentIds, { after });
    for (const { id } of page) yield id;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function readDocument(
  store: GraphStore,
  id: string,
  say: (note: string) => void,
): Promise<AnnotatedDocument | null> {
  const [content] = await store.read(documentContent, { document: id });
  if (!content) {
    say('its text is missing');
    return null;
  }
  if (sha256(content.text) !== content.textSha256) say('its text has another hash than when it was written');
  try {
    const annotated = toAnnotatedDocument(content);
    if (annotated.document.id !== id) say(`its annotations are those of ${annotated.document.id}`);
    return annotated;
  } catch (error) {
    say(`its annotations cannot be read: ${String(error).slice(0, 200)}`);
    return null;
  }
}

async function checkSource(
  { document, text }: AnnotatedDocument,
  sourceText: NonNullable<VerifyOptions['sourceText']>,
  say: (note: string) => void,
): Promise<void> {
  const source = await sourceText(document);
  if (!source) return;
  if (source.sha256 !== document.sha256) say(`${document.source.path} has other bytes than were read`);
  else if (source.text !== text) say(`${document.source.path} gives another text than is stored`);
}

/** What belongs to no document is nobody's: counted, because it hangs on nothing that could lead to it. */
async function checkStray(store: GraphStore, own: number, say: (note: string) => void): Promise<void> {
  const counted = await store.read(countNodes, {});
  const of = (label: string) => counted.find(({ name }) => name === label)?.count ?? 0;
  const stored = ['Document', 'DocumentText', 'Clause', 'Part', 'Finding'].reduce((sum, label) => sum + of(label), 0);
  if (stored !== own) say(`${stored} nodes of documents are stored, and their documents have ${own}`);
}
