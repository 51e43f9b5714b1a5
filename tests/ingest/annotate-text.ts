/** A text through the whole pipeline, as tests need it. */
import { ingest } from '#ingest/ingest';
import { builtInKnowledge, type Knowledge } from '#ingest/knowledge/knowledge';
import type { AnnotatedDocument, Entity } from '#model/annotated-document';
import type { SourceMetadata } from '#model/source';

export function annotateText(
  text: string,
  metadata: SourceMetadata = {},
  knowledge: Knowledge = builtInKnowledge,
): AnnotatedDocument {
  return ingest(
    { slug: 'test', path: 'test.txt', mediaType: 'text/plain', charset: 'utf-8', sha256: '00', text, metadata },
    knowledge,
  );
}

/** `exact → id` of each mention, in reading order; a question mark where the text does not tell. */
export function mentionsOf(text: string, metadata: SourceMetadata = {}): readonly string[] {
  return annotateText(text, metadata).mentions.map(({ exact, entity }) => `${exact} → ${entity ?? '?'}`);
}

export function entityAt(document: AnnotatedDocument, exact: string): Entity | undefined {
  const mention = document.mentions.find((candidate) => candidate.exact === exact);
  return document.entities.find(({ id }) => id === mention?.entity);
}
