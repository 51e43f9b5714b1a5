/** The words of an English title, one by one in either direction. */
import type { Span } from '#model/span';

export type Token = Span & { readonly word: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;
/** Leaders' Communiqué, Chair's Statement. */
const OFFICES = /^(?:leaders|ministers|presidents|heads|chairs|chairs'|chairman|chair|president|co-chairs)'s?$/;

/** Words on one line or over one line break; anything else between them ends a title. */
export function wordAfter(folded: string, at: number): Token | null {
  let start = at;
  let breaks = 0;
  while (start < folded.length && start < at + 6 && /\s/.test(folded[start] ?? '')) {
    if (folded[start] === '\n') breaks += 1;
    start += 1;
  }
  if (breaks > 1 || start - at >= 6) return null;
  WORD.lastIndex = start;
  return WORD.test(folded) ? { start, end: WORD.lastIndex, word: folded.slice(start, WORD.lastIndex) } : null;
}

export function wordBefore(folded: string, at: number): Token | null {
  let end = at;
  let breaks = 0;
  while (end > 0 && at - end < 6 && /\s/.test(folded[end - 1] ?? '')) {
    if (folded[end - 1] === '\n') breaks += 1;
    end -= 1;
  }
  if (breaks > 1 || end === at) return null;
  let start = end;
  while (start > 0 && end - start < 40 && /[\p{L}\p{N}\p{M}.'/-]/u.test(folded[start - 1] ?? '')) start -= 1;
  const word = folded.slice(start, end);
  // A full stop ends the sentence before, save in U.S. and the like; 's ends a name.
  if (word === '' || (/[.]$/.test(word) && !/^(?:\p{L}\.){2,}$/u.test(word))) return null;
  if (/'s?$/.test(word) && !OFFICES.test(word)) return null;
  return { start, end, word };
}

export function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

export function startsSentence(folded: string, at: number): boolean {
  return /(?:^|[.;:!?)"]|\n)\s*$/.test(folded.slice(Math.max(0, at - 4), at));
}
