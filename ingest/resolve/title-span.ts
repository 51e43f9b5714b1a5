/**
 * Where a known title begins and ends. The date beside it is no part of the name, though knowledge tells the instrument by
 * both: Geneva Conventions of 1949. A year behind a comma is printed in the title: Labour Inspection Convention, 1947.
 */
import { yearInTitle } from '#ingest/patterns/date-behind';
import type { Entity } from '#model/annotated-document';
import type { Span } from '#model/span';

const DAY = '\\d{1,2}\\s+\\p{L}+\\s+';
const BEHIND = new RegExp(
  `(?:\\s+(?:of|dated)\\s+(?:${DAY})?(?<en>\\d{4})|\\s+(?:от\\s+${DAY})?(?<ru>\\d{4})\\s+года?)$`,
  'iu',
);
const BEFORE = /^(?<zh>\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?的?/u;
/** Vienna Document 2011: some documents have no other name than their place and year. */
const NAMED_BY_YEAR = 'document';

export function titleSpan(text: string, span: Span, entity: Entity | null): Span {
  if (entity?.type !== 'Instrument' || !entity.date) return span;
  const behindComma = yearInTitle(text, span.end);
  if (behindComma && entity.date.startsWith(behindComma.year)) return { start: span.start, end: behindComma.end };
  if (entity.kind === NAMED_BY_YEAR) return span;
  const printed = text.slice(span.start, span.end);
  if (/,\s\d{4}$/u.test(printed)) {
    const number = /^\s\(No\. \d{1,4}\)/u.exec(text.slice(span.end, span.end + 12))?.[0] ?? '';
    return { start: span.start, end: span.end + number.length };
  }
  const year = entity.date.slice(0, 4);
  const behind = BEHIND.exec(printed);
  if (behind && (behind.groups?.en ?? behind.groups?.ru) === year) {
    return { start: span.start, end: span.start + behind.index };
  }
  const before = BEFORE.exec(printed);
  return before?.groups?.zh === year ? { start: span.start + before[0].length, end: span.end } : span;
}
