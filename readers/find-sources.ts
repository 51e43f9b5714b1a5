/** Which files of the given paths are documents, and what each is called. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SourceError } from '#model/errors';

export type SourceFile = {
  /** Absolute. */
  readonly file: string;
  /** What names the document unless its document.json does. */
  readonly slug: string;
  /** As kept and printed: relative to the ingested folder, with forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
};

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.txt': 'text/plain', '.md': 'text/markdown' };
/** Beside documents, never documents themselves. */
const NOT_DOCUMENTS = new Set(['README.md', 'LICENSE.md', 'LICENSE.txt']);
const SKIPPED_FOLDERS = new Set(['node_modules', 'knowledge', 'data', 'dist']);

/** In path order, so that runs are alike. @throws SourceError where a path is missing or a folder holds no documents */
export function findSources(paths: readonly string[]): readonly SourceFile[] {
  const found = paths.flatMap((path) => sourcesOf(path));
  return [...new Map(found.map((source) => [source.file, source])).values()];
}

function sourcesOf(path: string): readonly SourceFile[] {
  const full = resolve(path);
  if (!existsSync(full)) throw new SourceError(`${path} does not exist. Give a text file or a folder of documents.`);
  if (!statSync(full).isDirectory()) return [sourceFile(full, dirname(full), path)];
  const sources = walk(full).map((file) => sourceFile(file, full, file));
  if (sources.length === 0) {
    throw new SourceError(
      `${path} holds no documents. Put .txt or .md files in it, or folders with a source.txt each.`,
    );
  }
  return sources;
}

function walk(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : walk(full);
    return isDocument(entry) ? [full] : [];
  });
}

function isDocument(entry: Dirent): boolean {
  return entry.isFile() && extensionOf(entry.name) in MEDIA_TYPES && !NOT_DOCUMENTS.has(entry.name);
}

function sourceFile(file: string, root: string, shown: string): SourceFile {
  const mediaType = MEDIA_TYPES[extensionOf(file)];
  if (!mediaType) {
    throw new SourceError(`${shown} is no kind of file that is read (.txt, .md). Save its text as UTF-8 .txt first.`);
  }
  const name = basename(file);
  const ownFolder = /^source\.[^.]+$/.test(name);
  const folder = dirname(file);
  const inRoot = relative(root, ownFolder ? folder : file)
    .split(sep)
    .join('/');
  const slug = ownFolder ? inDocuments(inRoot) || basename(folder) : inRoot.slice(0, -extensionOf(file).length);
  const path = ownFolder ? `${slug}/${name}` : inRoot;
  return { file, slug, path, mediaType, bytes: statSync(file).size };
}

/** A collection keeps its documents in `documents/`: what leads there is no part of their names. */
function inDocuments(folder: string): string {
  return `/${folder}`.split('/documents/').at(-1)?.replace(/^\//, '') ?? folder;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}
