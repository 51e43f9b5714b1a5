/** The words around a span, cut at its clause, so that it can be read alone. */
import type { PlaceRow } from '#cypher/row-fields';

type Quotable = Pick<PlaceRow, 'start' | 'end' | 'clauseStart' | 'clauseText' | 'clausePieces'>;

export function quoteAround(place: Quotable, length = 120): { readonly before: string; readonly after: string } {
  const at = offsetInClause(place, place.start);
  const end = at + (place.end - place.start);
  const from = Math.max(0, at - length);
  const before = place.clauseText.slice(from, at);
  const after = place.clauseText.slice(end, end + length);
  return {
    before: (from > 0 ? '…' : '') + withoutHalf(before, 'start'),
    after: withoutHalf(after, 'end') + (end + length < place.clauseText.length ? '…' : ''),
  };
}

/** A clause's own text leaves its children out: an offset in the document is counted over the pieces before it. */
function offsetInClause({ clauseStart, clausePieces }: Quotable, offset: number): number {
  if (!clausePieces) return offset - clauseStart;
  let passed = 0;
  for (let i = 0; i < clausePieces.length; i += 2) {
    const start = clausePieces[i] ?? 0;
    const end = clausePieces[i + 1] ?? start;
    if (offset < end) return passed + Math.max(0, offset - start);
    passed += end - start;
  }
  return passed;
}

/** A cut must not leave half of a surrogate pair. */
function withoutHalf(text: string, at: 'start' | 'end'): string {
  if (at === 'start') return /^[\uDC00-\uDFFF]/.test(text) ? text.slice(1) : text;
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
