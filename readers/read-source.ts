/** One file into a Source: its bytes hashed and decoded, its document.json read. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { SourceError } from '#model/errors';
import { type Source, type SourceMetadata, sourceMetadataSchema } from '#model/source';
import { decode } from './decode.ts';
import type { SourceFile } from './find-sources.ts';

/** @throws SourceError */
export function readSource(source: SourceFile): Source {
  const bytes = readBytes(source);
  const { text, charset } = decode(bytes, source.path);
  const metadata = readMetadata(source);
  return {
    slug: metadata.id ?? source.slug,
    path: source.path,
    mediaType: source.mediaType,
    charset,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    metadata,
  };
}

/** A text that came without a file: from standard input or the page. @throws SourceError */
export function sourceOfText(name: string, text: string): Source {
  if (text.trim() === '') throw new SourceError(`${name} is empty. Give the text of the document.`);
  return {
    slug: name,
    path: name,
    mediaType: 'text/plain',
    charset: 'utf-8',
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    metadata: {},
  };
}

function readBytes(source: SourceFile): Uint8Array {
  try {
    return readFileSync(source.file);
  } catch (cause) {
    throw new SourceError(`${source.path} cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

/** `document.json` describes a document that has a folder of its own. */
function readMetadata(source: SourceFile): SourceMetadata {
  const file = join(dirname(source.file), 'document.json');
  if (!basename(source.file).startsWith('source.') || !existsSync(file)) return {};
  const parsed = sourceMetadataSchema.safeParse(parseJson(readFileSync(file, 'utf8'), source));
  if (parsed.success) return parsed.data;
  throw new SourceError(`document.json beside ${source.path} is not valid: ${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string, source: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(`document.json beside ${source.path} is no JSON: ${(cause as Error).message}.`, { cause });
  }
}
