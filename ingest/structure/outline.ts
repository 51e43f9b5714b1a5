/** Puts blocks under one another by their markers: which number goes on, which begins a list, which is none. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { bracketedClauses } from '#ingest/structure/bracketed-clauses';
import { isClosedList } from '#ingest/structure/closed-list';
import { isFlushText } from '#ingest/structure/flush-text';
import type { Genre } from '#ingest/structure/genre';
import { BARE_STYLE, type Numbering, WORD_STYLES } from '#ingest/structure/marker';
import { terminal, weight } from '#ingest/structure/shape';
import { readStyles } from '#ingest/structure/styles';
import { LETTER_CLOSING } from '#ingest/structure/wording';

export type Node = {
  /** A bullet is a unit of its own only in resolutions. */
  readonly type: 'numbered' | 'text' | 'bullet' | 'part';
  readonly block: Block;
  readonly numbering: Numbering | null;
  /** Index of the node that holds it. */
  readonly parent: number | null;
  /** Starts of its own unnumbered paragraphs. */
  readonly paragraphs: number[];
  /** Of its last own paragraph. */
  end: number;
  /** Ordinal of the heading it stands under, 0 before the first. */
  readonly heading: number;
  /** How many paragraphs its parent had when it began. */
  readonly after: number;
  /** Its list begins again, though nothing but a heading has come between. */
  readonly again: boolean;
  /** The text's own number is no ordinal: Markdown prints 1. for every item. */
  readonly ordinal: number | null;
};

type Place = {
  readonly numbering: Numbering;
  /** How many of the open levels stay. */
  readonly depth: number;
  readonly again: boolean;
  readonly ordinal: number | null;
};

type Level = { readonly style: string; last: number; node: number };

/** Wider gaps are no gaps in one list. */
const MOST_GAP = 60;
const SECTION = /^\.[AАI]$/;
const HEADING = 120;
const OWN_TEXT =
  /^(?:пояснительная записка|explanatory (?:note|memorandum|report)|финансово-экономическое обоснование|起草说明)/;
/** Lists under lists of the same style go no deeper. */
const DEEPEST = 12;

export function outline(reading: Reading, blocks: readonly Block[], genre: Genre): readonly Node[] {
  const styles = readStyles(blocks);
  const clauses = bracketedClauses(reading, blocks);
  const nodes: Node[] = [];
  const levels: Level[] = [];
  /** Lists that ended, by style: 12. may go on under the next section's heading. */
  const ended = new Map<string, number>();
  let headings = 0;
  let detached = true;
  let headingAtLast = 0;

  const add = (
    type: Node['type'],
    block: Block,
    parent: number | null,
    place: Place | null = null,
    after = 0,
  ): number => {
    nodes.push({
      type,
      block,
      numbering: place?.numbering ?? null,
      parent,
      paragraphs: [block.start],
      end: block.end,
      heading: headings,
      after,
      again: place?.again ?? false,
      ordinal: place?.ordinal ?? null,
    });
    return nodes.length - 1;
  };
  const close = (count: number) => {
    for (const level of levels.splice(count)) ended.set(level.style, level.last);
  };

  blocks.forEach((block, index) => {
    if (block.role === 'chrome') return;
    const innermost = levels.at(-1);
    if (block.role !== 'body' && block.role !== 'bullet') {
      const titlesUnit = block.role === 'heading' && isBare(blocks[index - 1]) && innermost !== undefined;
      if (block.role === 'heading' && !titlesUnit) {
        headings += 1;
        detached = !levels.some(({ style }) => style === 'article');
      }
      if (block.role === 'formula' || (block.role === 'heading' && opensOwnText(block))) {
        close(0);
        detached = true;
      }
      const parent = titlesUnit ? innermost.node : null;
      add('part', block, parent);
      return;
    }
    const place = block.marker ? findPlace(block.marker.numberings, block, blocks[index - 1]) : null;
    if (place) {
      close(place.depth);
      const parent = levels.at(-1)?.node ?? null;
      const after = parent === null ? 0 : (nodes[parent]?.paragraphs.length ?? 0);
      const again = place.again && headings > headingAtLast;
      const node = add('numbered', block, parent, { ...place, again }, after);
      levels.push({ style: place.numbering.style, last: place.ordinal ?? place.numbering.value, node });
      headingAtLast = headings;
      detached = false;
      return;
    }
    const owner = detached || genre.excerpt ? null : ownerOf(index);
    const held = owner === null ? undefined : nodes[owner];
    if (held && block.role === 'bullet' && genre.resolution) {
      add('bullet', block, owner);
      return;
    }
    if (held) {
      held.paragraphs.push(block.role === 'bullet' ? block.words : block.start);
      held.end = block.end;
      return;
    }
    const annex = levels.findIndex(({ style }) => style === 'annex');
    close(annex + 1);
    const node = add('text', block, levels[annex]?.node ?? null);
    // What is lettered below an unnumbered paragraph belongs to it.
    levels.push({ style: 'text', last: 0, node });
  });
  return nodes;

  function ownerOf(index: number): number | null {
    const last = levels.at(-1);
    // A resolution's annex is a text of its own, whose paragraphs are not those of a heading.
    if (!last || last.style === 'text' || (last.style === 'annex' && genre.resolution)) return null;
    const block = blocks[index];
    if (block && !genre.articles && LETTER_CLOSING.test(reading.folded.slice(block.words, block.words + 60)))
      return null;
    const item = nodes[last.node];
    const former = nodes[last.node - 1];
    // In a text that numbers nothing, the next paragraph is one like that which holds the list.
    if (levels.at(-2)?.style === 'text' && item?.paragraphs.length === 1 && former?.type === 'numbered') {
      if (isClosedList(reading, { start: former.block.start, end: former.end }, item.block)) return null;
    }
    const inArticle = levels.some(({ style }) => style === 'article');
    // Below the items of an article its own text goes on.
    if (inArticle && isFlushText(reading, blocks, index, last.style, last.last)) close(levels.length - 1);
    return levels.at(-1)?.node ?? null;
  }

  function findPlace(numberings: readonly Numbering[], block: Block, before: Block | undefined): Place | null {
    for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
      const level = levels[depth];
      const numbering = numberings.find(({ style, value }) => style === level?.style && value === level.last + 1);
      if (numbering) return { numbering, depth, again: false, ordinal: null };
    }
    for (const numbering of numberings) {
      const { style, value } = numbering;
      const word = (WORD_STYLES as readonly string[]).indexOf(style);
      if (word >= 0) {
        const outer = levels.findIndex((level) => rank(level.style) >= word);
        const depth = outer < 0 ? levels.length : outer;
        const last = ended.get(style) ?? levels.find((level) => level.style === style)?.last ?? 0;
        if (style === 'annex' && value === 0) return { numbering, depth, again: false, ordinal: last + 1 };
        if (value === 1 || (value > last && value <= last + MOST_GAP))
          return { numbering, depth, again: false, ordinal: null };
        continue;
      }
      if (below(style)) continue;
      if (style === BARE_STYLE && (value !== 1 || !levels.some((level) => level.style === 'article'))) continue;
      if (SECTION.test(style) && value === 1 && headsSection(block, before)) {
        const root = levels.findIndex((level) => rank(level.style) === WORD_STYLES.length);
        return { numbering, depth: root < 0 ? levels.length : root, again: false, ordinal: null };
      }
      const open = levels.findIndex((level) => level.style === style);
      if (open < 0) {
        const depth =
          levels.at(-1)?.style === 'text' && (style === clauses || /^(?:1\.|一、|\.I|1$)/.test(style))
            ? levels.length - 1
            : levels.length;
        const goesOn = value === (ended.get(style) ?? 0) + 1;
        if (value === 1 || goesOn || (genre.excerpt && value < 1000) || styles.startsAt(style) === value)
          return { numbering, depth, again: false, ordinal: null };
        continue;
      }
      const last = levels[open]?.last ?? 0;
      // 2.1 follows 1.4.
      if (style.startsWith('1.1') && value === 1) return { numbering, depth: open, again: false, ordinal: null };
      if (value === 1) {
        if (styles.allOnes(style)) return { numbering, depth: open, again: false, ordinal: last + 1 };
        const nested =
          before !== undefined &&
          /[:：]/.test(terminal(reading, before)) &&
          open === levels.length - 1 &&
          levels.length < DEEPEST;
        return nested
          ? { numbering, depth: levels.length, again: false, ordinal: null }
          : { numbering, depth: open, again: true, ordinal: null };
      }
      if (value >= last && value <= last + MOST_GAP && styles.strong(style))
        return { numbering, depth: open, again: false, ordinal: null };
    }
    return null;
  }

  /** An explanatory note below a law is a text of its own. */
  function opensOwnText({ words, end }: Block): boolean {
    return OWN_TEXT.test(reading.folded.slice(words, Math.min(end, words + 40)));
  }

  /** “A. Growth” between numbered paragraphs is a heading above the next of them, unless a list was announced. */
  function headsSection(block: Block, before: Block | undefined): boolean {
    if (terminal(reading, block) !== '' || weight(reading, block) > HEADING) return false;
    return before === undefined || !/[:;,]/.test(terminal(reading, before));
  }

  /** Points 1. below （一） are text of the item, as are lists of coordinates. */
  function below(style: string): boolean {
    return /^(?:1|\(1|①)/.test(style) && levels.some((level) => level.style === '(一)');
  }
}

function rank(style: string): number {
  const word = (WORD_STYLES as readonly string[]).indexOf(style);
  return word < 0 ? WORD_STYLES.length : word;
}

/** A block that is only a marker: “Article 3” alone on its line, whose title follows. */
function isBare(block: Block | undefined): boolean {
  return block?.marker != null && block.words >= block.end;
}
