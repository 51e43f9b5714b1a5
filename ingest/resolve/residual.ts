/** What looks like a citation and stands in no mention: shown, so that a reader sees how much may have been missed. */
import type { Reading } from '#ingest/reading';
import type { Unit } from '#ingest/structure/unit';
import type { Finding } from '#model/annotated-document';
import { finding } from './draft.ts';
import type { ResolvedMention } from './resolved-mention.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const LOOKS_LIKE_ONE = new RegExp(
  [
    '(?<title>《[^《》\\n]{1,120}》)',
    '(?<number>(?<![\\p{L}\\d/.,-])\\d{1,4}\\/\\d{1,4}(?![\\d/]))',
    '(?<council>(?<![\\d/.,-])\\d{2,4}\\s?\\((?:19|20)\\d{2}\\))',
    '(?<word>决议|(?<!\\p{L})resolutions?(?!\\p{L})|(?<!\\p{L})резолюци\\p{L}{1,3})',
    `(?<date>(?<!\\d)\\d{1,2}\\s(?:${MONTHS})\\s\\d{4}|(?:${MONTHS})\\s\\d{1,2},\\s\\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)`,
  ].join('|'),
  'gu',
);

const NOTES: Readonly<Record<string, string>> = {
  title: 'A title in brackets that no rule takes for an instrument.',
  number: 'A number like that of a resolution, without anything that says of what.',
  council: 'A number with a year, like that of a Security Council resolution.',
  word: 'A resolution that no number or title tells.',
  date: 'A date beside which no instrument is named.',
};

const KINDS = Object.keys(NOTES);

/** A date this near to a mention is the mention's. */
const NEAR = 24;
const MOST = 2000;
const SILENT = new Set(['dateline', 'signoff', 'title', 'heading']);

/** `mentions` in reading order. */
export function residualFindings(
  { text, folded }: Reading,
  units: readonly Unit[],
  mentions: readonly ResolvedMention[],
): readonly Finding[] {
  const findings: Finding[] = [];
  let next = 0;
  let coveredTo = 0;
  for (const unit of units) {
    if (unit.parent !== null || SILENT.has(unit.kind)) continue;
    LOOKS_LIKE_ONE.lastIndex = unit.start;
    for (let match = LOOKS_LIKE_ONE.exec(folded); match; match = LOOKS_LIKE_ONE.exec(folded)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start >= unit.end || findings.length >= MOST) break;
      while (next < mentions.length && (mentions[next]?.start ?? 0) < end) {
        coveredTo = Math.max(coveredTo, mentions[next]?.end ?? 0);
        next += 1;
      }
      const kind = KINDS.find((name) => match?.groups?.[name] !== undefined) ?? 'word';
      const slack = kind === 'date' ? NEAR : 0;
      const follows = mentions[next];
      if (start < coveredTo + slack || (follows && follows.start < end + slack)) continue;
      findings.push(finding(text, { start, end }, 'cite/possible-miss', NOTES[kind] ?? '', 'info'));
    }
  }
  return findings;
}
