/** Tells what each block of a text is for: title, dateline, body, heading, sign-off, footnote, page chrome. */
import type { Reading } from '#ingest/reading';
import type { Block, Role } from '#ingest/structure/block';
import { readDate } from '#ingest/structure/dates';
import { isBracketed, isCapitals, isEmphasised, startsLower, terminal, weight } from '#ingest/structure/shape';
import { findTitle } from '#ingest/structure/title';
import {
  AGENCY_DATELINE,
  FORMULA,
  NOTE_LINE,
  PAGE_CHROME,
  PAGE_FURNITURE,
  PREAMBLE_HEADING,
  SIGNATURE,
  TESTIMONIUM,
  WE_THE_PEOPLES,
} from '#ingest/structure/wording';

const SENTENCE = 40;
const CLAUSE = 12;
const PARAGRAPH = 250;
const HEADING = 120;
const LINE = 100;
const FRONT = 60;
const LONGEST_CHROME = 300;
const ADDRESS = /https?:\/\/|www\./;
const ADDRESSES = /(?:https?:\/\/|www\.)[^\s)]{0,280}/g;
const MOST_CHROME_AFTER_RULE = 8;
const OUTLINE_STYLES = new Set(['article', 'chapter', 'part', 'section', '1.', '一、', '.I', '1)', '(一)', '(1)', '1']);
/** Below a resolution “61st plenary meeting”, above a note “Excellency,”. */
const LINE_OF_FORM =
  /^(?:\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting,?$|\d{1,5}-е (?:пленарное )?заседание,?$|\[?adopted (?:unanimously|by|at|without)|\[?принята (?:единогласно|без|на|\d)|(?:your )?excellenc(?:y|ies),$|(?:dear )?sir,$|ваше превосходительство[,!]?$|господин (?:посол|министр)[,!]?$|阁下[:,]?$)/;
/** “Approved / by Decision of … of 9 December 2022 No. 18”. */
const APPROVED_BY =
  /^(?:решением|постановлением|указом|приказом|распоряжением|протоколом|by (?:decision|resolution|order|decree)) [^;]{2,120}(?:№|no\.) ?\d[^\s.;]{0,8}$/;
/** “Annex to the letter dated …” heads what it encloses, however long it runs. */
const ANNEXED = /^(?:приложени[ея] к |(?:annex|appendix|enclosure) to |附件:?.{2,20}的信)/;
/** “THE PARTIES TO THIS CONVENTION,”: who speaks, and no title, though in capitals. */
const PARTIES =
  /^(?:the (?:high )?(?:contracting |states? )?(?:part(?:y|ies)|governments?|member states)(?![a-z])|(?:высокие )?договаривающиеся |(?:государства|стороны|правительств)[а-я]*[ ,])/;
const FOOTNOTE_START = /^(?:\[(?:\d{1,3}|[a-z*])\]|[¹²³⁰⁴-⁹]|\*{1,4}\s|\d{1,2}\/ )/;

export function tellRoles(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const body = bodyStart(reading, blocks);
  const highest = blocks.findIndex(({ depth }) => depth > 0);
  const fronted = blocks.map((block, index) =>
    index < body ? frontRole(reading, block, isBelow(block, blocks[highest])) : block,
  );
  const titled = findTitle(reading, fronted, body);
  const ended = signOff(reading, footnotes(reading, tailChrome(reading, titled, body)), body);
  return ended.map((block, index) => (index < body ? block : bodyRole(reading, ended, index)));
}

/** Index of the first block that says something. */
function bodyStart(reading: Reading, blocks: readonly Block[]): number {
  const front = blocks.slice(0, FRONT);
  const formula = front.findIndex((block) => isFormula(reading, block));
  if (formula >= 0) return precededBySpeech(reading, front, formula);
  const found = front.findIndex((block) => speaks(reading, block));
  return Math.max(found, 0);
}

/** “Recommends to the General Assembly the adoption of the following draft resolution:” stands above the formula. */
function precededBySpeech(reading: Reading, blocks: readonly Block[], formula: number): number {
  const before = blocks[formula - 1];
  return before && speaks(reading, before) && /[:,;]/.test(terminal(reading, before)) ? formula - 1 : formula;
}

function isFormula({ folded }: Reading, { start, end }: Block): boolean {
  return end - start < 120 && FORMULA.test(folded.slice(start, end));
}

function speaks(reading: Reading, block: Block): boolean {
  if (block.depth > 0)
    return block.marker?.numberings.some(({ style, value }) => style === 'article' && value === 1) ?? false;
  const length = weight(reading, block);
  if (block.marker?.numberings.some(({ style, value }) => OUTLINE_STYLES.has(style) && value === 1) && length > 3)
    return true;
  if (isChrome(reading, block) || isDateLine(reading, block) || isBracketed(reading, block)) return false;
  if (isHeadnote(reading, block)) return false;
  if (NOTE_LINE.test(reading.folded.slice(block.start, Math.min(block.end, block.start + 60))) && length < PARAGRAPH)
    return false;
  if (WE_THE_PEOPLES.test(reading.folded.slice(block.words, block.words + 10))) return true;
  const sign = terminal(reading, block);
  if (sign === ',' && PARTIES.test(reading.folded.slice(block.words, block.words + 24))) return true;
  if (/[,:;]/.test(sign)) return length >= CLAUSE && !isCapitals(reading, block);
  if (length > PARAGRAPH || (sign !== '' && length >= SENTENCE)) return true;
  return (
    /[.。!?]/.test(sign) &&
    length >= CLAUSE &&
    /\S\s\S+\s\S|[\u4e00-\u9fff]{6}/.test(reading.folded.slice(block.words, block.end))
  );
}

function isChrome({ folded }: Reading, { start, end }: Block): boolean {
  if (end - start >= LONGEST_CHROME) return false;
  const words = folded.slice(start, end);
  if (ADDRESS.test(words)) return words.replace(ADDRESSES, '').replace(/[^a-zа-я\u4e00-\u9fff]/g, '').length < 15;
  return PAGE_CHROME.test(words) && !/[.。]\s?[^\s]{20,}[.。]$/.test(words);
}

/** A date with no more than a place beside it. */
export function isDateLine(reading: Reading, block: Block): boolean {
  const { folded, text } = reading;
  if (weight(reading, block) > LINE) return false;
  const date = readDate(folded, block.start, block.end);
  if (!date || /[;!?。；]/.test(terminal(reading, block)) || folded.charAt(block.end - 1) === ',') return false;
  const rest = `${text.slice(block.start, date.start)} ${text.slice(date.end, block.end)}`;
  if (/[\u4e00-\u9fff]/.test(rest))
    return rest.replace(/[^\u4e00-\u9fff]/g, '').length <= 12 && !/记者|主持|会议|发言|声明|通过|公布/.test(rest);
  // Place names are capitalised; all else that may stand there is short.
  const words = rest.split(/[\s\d,.()[\]:;/-]+/).filter(Boolean);
  return (
    words.length <= 6 &&
    words.every((word) => word !== word.toLowerCase() || word.length <= 6) &&
    !/statement|resolution|заявлени/i.test(rest)
  );
}

function frontRole(reading: Reading, block: Block, titled: boolean): Block {
  const words = reading.folded.slice(block.start, block.end);
  let role: Role = 'note';
  if (AGENCY_DATELINE.test(words)) role = 'dateline';
  else if (isHeadnote(reading, block)) role = 'chrome';
  else if (NOTE_LINE.test(words.slice(0, 60))) role = 'note';
  else if (isDateLine(reading, block)) role = /来源|:\d\d/.test(words) ? 'chrome' : 'dateline';
  else if (isChrome(reading, block)) role = 'chrome';
  else if (PREAMBLE_HEADING.test(words) || (titled && block.depth > 0)) role = 'heading';
  return { ...block, role };
}

/** A heading under the page's first one. */
function isBelow(block: Block, first: Block | undefined): boolean {
  return first !== undefined && block.start > first.start && block.depth > first.depth;
}

/** A publisher's own words above a text, in italics. */
function isHeadnote(reading: Reading, block: Block): boolean {
  return isEmphasised(reading, block) && weight(reading, block) > LINE;
}

/** What a page prints below the text. */
function tailChrome(reading: Reading, blocks: readonly Block[], body: number): readonly Block[] {
  const last = blocks.findLastIndex(({ rule }) => rule === '-');
  const below =
    last > body && blocks.length - last <= MOST_CHROME_AFTER_RULE && isPageFooter(reading, blocks, last)
      ? last
      : blocks.length;
  let from = below;
  while (from > body + 1) {
    const block = blocks[from - 1];
    if (!block || !isChrome(reading, block)) break;
    from -= 1;
  }
  return from === blocks.length
    ? blocks
    : blocks.map((block, index) => (index >= from ? { ...block, role: 'chrome' } : block));
}

function isPageFooter(reading: Reading, blocks: readonly Block[], from: number): boolean {
  const rest = blocks.slice(from);
  const length = rest.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < reading.text.length * 0.15 && rest.every(({ marker }) => marker === null);
}

/** Below a drawn line, or headed by the sign of their call. */
function footnotes(reading: Reading, blocks: readonly Block[]): readonly Block[] {
  let below = false;
  return blocks.map((block, index) => {
    if (block.role === 'chrome' || block.role === 'title') return block;
    const isNote =
      FOOTNOTE_START.test(reading.folded.slice(block.start, block.start + 6)) || isStarred(reading, blocks, index);
    if (block.rule === '_') below = true;
    if (below && block.marker?.numberings.some(({ style }) => style === 'annex' || style === 'article')) below = false;
    if (!below && !(isNote && index > blocks.length / 2)) return block;
    below = true;
    return { ...block, role: 'footnote', marker: null };
  });
}

/** “* Montenegro and Serbia continue to be part of …”: the last line, called by a star behind a word, and no bullet. */
function isStarred({ folded }: Reading, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.role !== 'bullet' || index < blocks.length - 1 || !folded.startsWith('* ', block.start - 2)) return false;
  return /[a-zа-я]\*[\s,.;]/u.test(folded.slice(0, block.start - 2));
}

function signOff(reading: Reading, blocks: readonly Block[], body: number): readonly Block[] {
  const { folded } = reading;
  let signing = false;
  const witnessed = blocks.map((block, index): Block => {
    if (index <= body || block.role === 'chrome' || block.role === 'footnote') return block;
    if (block.marker?.numberings.some(({ style }) => style === 'annex' || style === 'article')) signing = false;
    else if (
      block.marker === null &&
      TESTIMONIUM.test(folded.slice(block.start, Math.min(block.end, block.start + 140)))
    )
      signing = true;
    return signing ? { ...block, role: 'signoff', marker: null } : block;
  });
  let from = witnessed.length;
  for (let index = witnessed.length - 1; index > body; index -= 1) {
    const block = witnessed[index];
    if (
      !block ||
      (block.role !== 'chrome' && block.role !== 'footnote' && block.role !== 'signoff' && !signs(reading, block))
    )
      break;
    from = index;
  }
  return witnessed.map((block, index) =>
    index >= from && (block.role === 'body' || block.role === 'bullet')
      ? { ...block, role: 'signoff', marker: null }
      : block,
  );
}

function signs(reading: Reading, block: Block): boolean {
  if (block.marker || block.role === 'bullet' || block.depth > 0) return false;
  const length = weight(reading, block);
  if (isDateLine(reading, block)) return true;
  const words = reading.folded.slice(block.start, Math.min(block.end, block.start + 200));
  if (SIGNATURE.test(words) && length < PARAGRAPH) return true;
  return length < LINE && !/[.。;；!?：:…]/.test(terminal(reading, block)) && !startsLower(reading, block);
}

function bodyRole(reading: Reading, blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  if (block.role !== 'body') return block;
  if (isFormula(reading, block)) return { ...block, role: 'formula' };
  if (block.end - block.start < 24 && PAGE_FURNITURE.test(reading.folded.slice(block.start, block.end)))
    return { ...block, role: 'chrome' };
  if (block.marker === null && isDateLine(reading, block)) return { ...block, role: 'dateline' };
  if (weight(reading, block) < 160) {
    const words = reading.folded.slice(block.start, block.end);
    if (LINE_OF_FORM.test(words.slice(0, 60)) || APPROVED_BY.test(words)) return { ...block, role: 'note' };
  }
  return isHeading(reading, block, blocks[index - 1], blocks[index + 1], blocks[index + 2])
    ? { ...block, role: 'heading' }
    : block;
}

function isHeading(
  reading: Reading,
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  second: Block | undefined,
): boolean {
  if (block.marker) return false;
  if (block.depth > 0) return true;
  const length = weight(reading, block);
  const annexed = ANNEXED.test(reading.folded.slice(block.words, block.words + 24)) && length <= PARAGRAPH;
  if ((length > HEADING && !annexed) || !after || after.role === 'signoff') return false;
  const emphasised = isEmphasised(reading, block);
  if (/[.。;；,，!?…:]/.test(terminal(reading, block)) && !(emphasised && length < LINE)) return false;
  // “BASIC DIRECTIONS / of the Union's international activity in 2023”: a heading in two lines.
  if (startsLower(reading, block))
    return before?.marker === null && weight(reading, before) < LINE && isCapitals(reading, before) && block.gap <= 1;
  if (WE_THE_PEOPLES.test(reading.folded.slice(block.words, block.words + 10))) return false;
  if (emphasised || isCapitals(reading, block)) return true;
  // What follows a colon is its list, and what follows a comma goes on; but a number heads a text of its own.
  if (before?.role === 'body' && !before.marker && !after.marker && /[:;,]/.test(terminal(reading, before)))
    return false;
  // A list of short lines is no row of headings, but a section's heading may stand above that of its first part.
  if (after.role === 'body' && after.marker === null && second?.marker) return true;
  return (
    after.role !== 'body' || after.marker !== null || weight(reading, after) > LINE || terminal(reading, after) !== ''
  );
}
