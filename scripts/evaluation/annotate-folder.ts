/** Annotates a folder as `annotate --format jsonl` does, and keeps what came by file name. */
import { basename } from 'node:path';
import type { AnnotatedDocument } from '#model/annotated-document';
import { findSources } from '#readers/find-sources';
import annotate from '../../cli/annotate-worker.ts';

export type Annotated = {
  /** One document a line. */
  readonly lines: string;
  /** By file name without its extension. */
  readonly documents: ReadonlyMap<string, AnnotatedDocument>;
};

export function annotateFolder(folder: string): Annotated {
  const lines = findSources([folder]).map((source) => ({ source, json: annotate({ source, names: [] }).trimEnd() }));
  return {
    lines: lines.map(({ json }) => `${json}\n`).join(''),
    documents: new Map(
      lines.map(({ source, json }) => [
        basename(source.path).replace(/\.[^.]+$/u, ''),
        JSON.parse(json) as AnnotatedDocument,
      ]),
    ),
  };
}
