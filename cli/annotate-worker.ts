/** One source file into its annotated document as JSON text: strings cross between threads faster than objects. */
import { ingest } from '#ingest/ingest';
import { readKnowledge } from '#cli/read-knowledge';
import { readSource } from '#readers/read-source';
import type { SourceFile } from '#readers/find-sources';

export type AnnotateTask = { readonly source: SourceFile; readonly names: readonly string[] };

export default function annotate({ source, names }: AnnotateTask): string {
  return JSON.stringify(ingest(readSource(source), readKnowledge(names)));
}
