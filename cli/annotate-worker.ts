/** One source file into its annotated document as JSON text: strings cross between threads faster than objects. */

import { readKnowledge } from '#cli/read-knowledge';
import { ingest } from '#ingest/ingest';
import type { SourceFile } from '#readers/find-sources';
import { readSource } from '#readers/read-source';

export type AnnotateTask = { readonly source: SourceFile; readonly names: readonly string[] };

export default function annotate({ source, names }: AnnotateTask): string {
  return JSON.stringify(ingest(readSource(source), readKnowledge(names)));
}
