/** Joins the lines of paragraphs that were broken to a width; where lines are not broken, each is a paragraph. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import type { Line } from '#ingest/structure/line';
import { readMarker } from '#ingest/structure/marker';

/** Shorter lines do not show that a text is wrapped. */
const LEAST_WIDTH = 40;
const LEAST_CHINESE_WIDTH = 20;
const LEAST_CONTINUATIONS = 3;
const CONTINUED_SHARE = 0.3;
/** A line this much shorter than the width ends its paragraph. */
const SHORT = 0.8;
const LOWER = /[a-zа-яё]/;
const UPPER = /[A-ZА-ЯЁ]/;
const HAN = /[\u3400-\u9fff]/;
const WORD_END = /[a-zа-яё0-9,\u3400-\u9fff-]/;
const TERMINAL = /[.!?:;。！？；”»"')\]*_]/;
const LIST_END = /[.!?:;,。，；]/;
const LONGEST_TORN = 8;
/** No sentence ends before a word in lower case but with a sign. */
const TORN_BEFORE_LOWER = /[a-zа-я0-9)"-]$/;
/** Nor with a preposition, or the day of a date. */
const TORN = /\s(?:\d{1,2}|the|of|and|on|in|to|by|for|with|и|в|на|с|о|к|от|по|для)$/;
const LETTERED = /^[a-zа-я]{1,4}[.)]/;
/** KUALA LUMPUR, MALAYSIA, 8 – 9 JULY 2025, below a title in capitals. */
const PLACE_AND_DAY = /^[^\d.;:]{3,60} \d{1,2}(?: ?[-–—] ?\d{1,2})? [a-zа-я]{3,9},? \d{4}(?: года| г\.)?$/;
const RULE = /^(?:-{3,}|\*{3,}|(?:\* ){2}\*|\\?#{3,}|={3,}|~{3,}|-( -){2,}|·{3,})$/;
const NOTE_RULE = /^_{4,}$/;

export function joinLines(reading: Reading, lines: readonly Line[]): readonly Block[] {
  const width = wrappedWidth(reading, lines);
  const blocks: Block[] = [];
  let rule: Block['rule'] = null;
  let before: Line | null = null;
  for (const line of lines) {
    const drawn = ruleOf(reading.folded, line);
    if (drawn) {
      rule = drawn;
      before = null;
      continue;
    }
    const last = blocks.at(-1);
    const joins =
      before !== null && (width > 0 ? !breaks(reading, before, line, width) : isTorn(reading, before, line));
    if (last && joins && rule === null) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({
        start: line.start,
        end: line.end,
        words: line.start,
        gap: line.gap,
        depth: 0,
        role: 'body',
        marker: null,
        rule,
      });
      rule = null;
    }
    before = line;
  }
  return blocks;
}

function ruleOf(folded: string, { start, end }: Line): Block['rule'] {
  if (end - start < 3 || end - start > 200 || !/[-*\\#=~_·]/.test(folded.charAt(start))) return null;
  const line = folded.slice(start, end);
  if (NOTE_RULE.test(line)) return '_';
  return RULE.test(line) ? '-' : null;
}

/** The width that the lines were broken to, or 0. */
function wrappedWidth({ text, folded }: Reading, lines: readonly Line[]): number {
  let pairs = 0;
  let continued = 0;
  let chinese = 0;
  const widths = new Map<number, number>();
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before || line.gap > 0) continue;
    pairs += 1;
    const length = before.end - before.start;
    const end = folded.charAt(before.end - 1);
    if (length >= LEAST_CHINESE_WIDTH && length < 80 && HAN.test(folded.charAt(line.start)) && HAN.test(end)) {
      chinese += 1;
      widths.set(length, (widths.get(length) ?? 0) + 1);
    } else if (length >= LEAST_WIDTH && LOWER.test(text.charAt(line.start)) && /[^.:;!?,。；：，]/.test(end)) {
      continued += 1;
      widths.set(length, (widths.get(length) ?? 0) + 1);
    }
  }
  const evidence = Math.max(continued, chinese);
  if (evidence < LEAST_CONTINUATIONS || evidence < pairs * CONTINUED_SHARE) return 0;
  // The nine tenths of the continued lines: one line that runs over does not set the width.
  const sorted = [...widths].sort(([a], [b]) => a - b);
  let seen = 0;
  for (const [length, count] of sorted) {
    seen += count;
    if (seen >= evidence * 0.9) return length;
  }
  return 0;
}

/** Where lines are paragraphs, one that breaks off in the middle of a sentence goes on in the next. */
function isTorn({ text, folded }: Reading, before: Line, line: Line): boolean {
  if (line.gap > 0 || before.end - before.start < LEAST_WIDTH) return false;
  const end = folded.slice(before.end - LONGEST_TORN, before.end);
  if (LOWER.test(text.charAt(line.start)))
    return TORN_BEFORE_LOWER.test(end) && !LETTERED.test(folded.slice(line.start, line.start + 4));
  return UPPER.test(text.charAt(line.start)) && TORN.test(end);
}

/** Whether a new paragraph begins at `line`. */
function breaks(reading: Reading, before: Line, line: Line, width: number): boolean {
  if (line.gap > 0) return true;
  const { text, folded } = reading;
  const first = folded.charAt(line.start);
  if (first === '#' || folded.charAt(before.start) === '#') return true;
  const end = folded.charAt(before.end - 1);
  const length = before.end - before.start;
  const short = length < width * SHORT;
  if (/[-•●*·▪>|]/.test(first) && folded.charAt(line.start + 1) === ' ') return LIST_END.test(end) || short;
  const marker = readMarker(reading, line.start, line.end);
  if (marker && (LIST_END.test(end) || short || marker.numberings.some(({ style }) => style.length > 3))) return true;
  if (isTorn(reading, before, line)) return false;
  if (short && TERMINAL.test(end)) return true;
  if (line.indent > before.indent + 1 && TERMINAL.test(end)) return true;
  if (isCapitals(text, line) && PLACE_AND_DAY.test(folded.slice(line.start, line.end))) return true;
  const startsLower = LOWER.test(text.charAt(line.start));
  if (isCapitals(text, before) !== isCapitals(text, line) && !startsLower && (short || isCapitals(text, before)))
    return true;
  return length < width * 0.6 && !startsLower && !WORD_END.test(end)
    ? true
    : length < width * 0.6 && UPPER.test(text.charAt(line.start));
}

function isCapitals(text: string, { start, end }: Line): boolean {
  const line = text.slice(start, Math.min(end, start + 200));
  return UPPER.test(line) && line === line.toUpperCase();
}
