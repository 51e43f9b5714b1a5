/** The signs of footnotes: [1], [*], ¹, 1/ or a digit glued to a word; where each is called, and which heads a footnote. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const HEADING =
  /^(?:\[(?<bracketed>\d{1,3}|[a-z]|\*{1,4})\]|(?<raised>[¹²³⁰⁴-⁹]{1,3})|(?<stars>\*{1,4})|(?<digits>\d{1,3})(?<slash>\/)?(?=[\s/]))/;
const CALL =
  /\[(?<bracketed>\d{1,3}|[a-z]|\*{1,4})\]|(?<raised>[¹²³⁰⁴-⁹]{1,3})|(?<=\s)(?<slashed>\d{1,3})\/(?=[\s,.;:)])|(?<=[a-zа-я\u3400-\u9fff][,.;:)"]{0,2})(?<glued>\d{1,2})(?=[\s,.;:)]|$)/g;
const LONGEST = 8;

/** Where each sign is first called. */
export function footnoteCalls(folded: string, end: number): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  for (const { groups, index } of folded.slice(0, end).matchAll(CALL)) {
    const { bracketed, raised, slashed, glued } = groups ?? {};
    const sign = bracketed ?? slashed ?? glued ?? digitsOf(raised ?? '');
    if (!calls.has(sign)) calls.set(sign, index);
  }
  return calls;
}

/** The sign that heads a footnote, or ''; a bare number may be that of a volume, unless the text calls it. */
export function footnoteSign(folded: string, start: number, calls: ReadonlyMap<string, number>): string {
  const {
    bracketed,
    raised,
    stars,
    digits = '',
    slash,
  } = HEADING.exec(folded.slice(start, start + LONGEST))?.groups ?? {};
  if (digits) return slash || calls.has(digits) ? digits : '';
  return bracketed ?? stars ?? digitsOf(raised ?? '');
}

function digitsOf(raised: string): string {
  return [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
}
