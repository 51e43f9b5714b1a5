/** Where words stand in a text, as written, whatever the case; the search itself also finds other scripts. */
import type { Span } from '#model/span';

/** More than these tell nothing. */
const MOST = 400;

export function findAll(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  const low = text.toLowerCase();
  const wanted = words.toLowerCase();
  // A few letters change their length in lower case: then places would be off, and nothing is painted.
  if (wanted === '' || low.length !== text.length) return places;
  for (let at = low.indexOf(wanted); at >= 0 && places.length < MOST; at = low.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}
