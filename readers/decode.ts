/** Bytes into text, or a clear word on why not. */
import { SourceError } from '#model/errors';

export type Decoded = { readonly text: string; readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' };

/** A byte order mark is not part of the text. @throws SourceError for binary, empty and wrongly encoded bytes */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const charset = charsetOf(bytes);
  if (charset === 'utf-8') refuseBinary(bytes, path);
  const text = decodeAs(bytes, charset, path);
  if (text.trim() === '') throw new SourceError(`${path} is empty. Put the text of the document in it.`);
  return { text, charset };
}

function charsetOf(bytes: Uint8Array): Decoded['charset'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function refuseBinary(bytes: Uint8Array, path: string): void {
  const zero = bytes.subarray(0, 65_536).indexOf(0);
  if (zero < 0) return;
  throw new SourceError(
    `${path} is a binary file (a zero byte at offset ${zero}). Save its text as UTF-8 (.txt) first.`,
  );
}

function decodeAs(bytes: Uint8Array, charset: Decoded['charset'], path: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (cause) {
    const place = charset === 'utf-8' ? ` (byte ${firstBadByte(bytes)})` : '';
    throw new SourceError(
      `${path} is not valid ${charset.toUpperCase()}${place}. Convert it to UTF-8 first, for example with iconv.`,
      {
        cause,
      },
    );
  }
}

/** Offset of the first byte that no UTF-8 text has there, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
