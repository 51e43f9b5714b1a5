/** Gives each node of the outline its number: `3`, `3(a)`, `art1.2`, `pp4`, `op3`, `preamble`, `p5`. */

import type { Reading } from '#ingest/reading';
import type { Genre } from '#ingest/structure/genre';
import { BARE_STYLE, WORD_STYLES } from '#ingest/structure/marker';
import type { Node } from '#ingest/structure/outline';
import { isOperative, isPreambular } from '#ingest/structure/resolution-wording';
import { terminal } from '#ingest/structure/shape';
import type { UnitKind } from '#model/annotated-document';

export type Numbered = { readonly number: string; readonly kind: UnitKind; readonly citable: boolean };

type Lists = {
  /** Outer styles whose inner numbers run on from one to the next: headings with a number. */
  readonly sections: ReadonlySet<string>;
  /** Numbers begin again under each heading. */
  readonly underHeadings: boolean;
  /** Numbered headings, 1. above 1.1 and 1.2: they say nothing themselves. */
  readonly headings: ReadonlySet<Node>;
  /** Articles with more than one list of the same style. */
  readonly several: ReadonlySet<number>;
};

const PARAGRAPH_STYLES = new Set(['1.', '一、', '1', BARE_STYLE, '.I']);

export function numberNodes(reading: Reading, nodes: readonly Node[], genre: Genre): readonly (Numbered | null)[] {
  const lists = readLists(reading, nodes);
  const numbers: (Numbered | null)[] = [];
  const counts = { p: 0, pp: 0, op: 0 };
  let resolving = genre.resolution;
  let reciting = false;
  for (const node of nodes) {
    if (node.type === 'part') {
      if (node.block.role === 'formula') reciting = resolving;
      numbers.push(null);
      continue;
    }
    if (node.type === 'numbered') reciting = false;
    const parent = node.parent === null ? null : (numbers[node.parent] ?? null);
    const parentNode = node.parent === null ? null : (nodes[node.parent] ?? null);
    if (node.numbering?.style === 'annex') resolving = false;
    if (node.type === 'bullet')
      numbers.push({ number: `${parent?.number ?? ''}-`, kind: 'subparagraph', citable: false });
    else if (node.type === 'text')
      numbers.push(unnumbered(reading, node, resolving && node.parent === null, reciting, counts));
    else if (!parent || !parentNode) numbers.push(root(reading, node, resolving, genre, lists, counts));
    else numbers.push(inner(node, parent, parentNode, genre, lists));
  }
  return numbers;
}

function readLists(reading: Reading, nodes: readonly Node[]): Lists {
  const firstValues = new Map<number, number>();
  const sections = new Set<string>();
  const headings = new Set<Node>();
  const several = new Set<number>();
  const begun = new Map<string, number>();
  nodes.forEach(({ type, numbering, parent }) => {
    if (type !== 'numbered' || parent === null || !numbering) return;
    const outer = nodes[parent];
    if (numbering.style.startsWith('1.1') && outer && headsDecimals(reading, outer)) headings.add(outer);
    if (outer?.type === 'numbered' && outer.parent === null && outer.numbering && !firstValues.has(parent)) {
      firstValues.set(parent, numbering.value);
      if (numbering.value > 1 && isOuter(outer.numbering.style)) sections.add(outer.numbering.style);
    }
    if (numbering.value === 1 && /^[([]|^.\)|^①/.test(numbering.style)) {
      const key = `${parent} ${numbering.style}`;
      begun.set(key, (begun.get(key) ?? 0) + 1);
      if ((begun.get(key) ?? 0) > 1) several.add(parent);
    }
  });
  const underHeadings = nodes.some(({ again, parent }) => again && parent === null);
  return { sections, headings, underHeadings, several };
}

/** “2. Content” above 2.1. */
function headsDecimals(reading: Reading, { numbering, parent, paragraphs, block }: Node): boolean {
  if (parent !== null || paragraphs.length > 1 || block.words >= block.end) return false;
  return /^1\.?$/.test(numbering?.style ?? '') && terminal(reading, block) === '';
}

function isOuter(style: string): boolean {
  return /^(?:[.)]?[IA]|一、|part|section|chapter|title)$/.test(style);
}

function unnumbered(
  reading: Reading,
  node: Node,
  resolving: boolean,
  reciting: boolean,
  counts: { p: number; pp: number; op: number },
): Numbered {
  if (node.numbering?.style === 'preamble') return { number: 'preamble', kind: 'preamble', citable: true };
  // Between the organ's name and its first decision each paragraph recites, whatever its verb.
  if (resolving && (isPreambular(reading, node.block) || (reciting && terminal(reading, node.block) === ','))) {
    counts.pp += 1;
    return { number: `pp${counts.pp}`, kind: 'paragraph', citable: true };
  }
  if (resolving && isOperative(reading, node.block) && terminal(reading, node.block) !== ',') {
    counts.op += 1;
    return { number: `op${counts.op}`, kind: 'paragraph', citable: true };
  }
  counts.p += 1;
  return { number: `p${counts.p}`, kind: 'paragraph', citable: true };
}

function root(
  reading: Reading,
  node: Node,
  resolving: boolean,
  genre: Genre,
  lists: Lists,
  counts: { op: number },
): Numbered {
  const { style = '', value = 0, printed = '' } = node.numbering ?? {};
  const ordinal = node.ordinal ?? value;
  const word = wordUnit(style, printed, ordinal, genre, lists);
  if (word) return word;
  if (lists.sections.has(style) || lists.headings.has(node))
    return { number: `section${ordinal}`, kind: 'section', citable: false };
  if (resolving && PARAGRAPH_STYLES.has(style) && (!genre.excerpt || isOperative(reading, node.block))) {
    counts.op = Math.max(counts.op, ordinal);
    return { number: `op${ordinal}`, kind: 'paragraph', citable: true };
  }
  const number = node.ordinal !== null ? String(ordinal) : /I$|[ivx]$/.test(style) ? String(value) : printed;
  const under = lists.underHeadings && node.heading > 0 && PARAGRAPH_STYLES.has(style);
  return { number: under ? `${node.heading}.${number}` : number, kind: 'clause', citable: true };
}

function wordUnit(style: string, printed: string, ordinal: number, genre: Genre, lists: Lists): Numbered | null {
  if (!(WORD_STYLES as readonly string[]).includes(style)) return null;
  if (style === 'article') return { number: `art${printed}`, kind: 'article', citable: true };
  if (style === 'annex') return { number: `annex${ordinal}`, kind: 'annex', citable: true };
  if (!genre.articles && !lists.sections.has(style)) return { number: String(ordinal), kind: 'section', citable: true };
  return { number: `${style}${ordinal}`, kind: style === 'chapter' ? 'chapter' : 'section', citable: false };
}

function inner(node: Node, parent: Numbered, parentNode: Node, genre: Genre, lists: Lists): Numbered {
  const { style = '', value = 0, printed = '' } = node.numbering ?? {};
  const ordinal = node.ordinal ?? value;
  const word = wordUnit(style, printed, ordinal, genre, lists);
  if (word) return parent.kind === 'annex' ? { ...word, number: `${parent.number}.${word.number}` } : word;
  // Below a chapter or a numbered heading, numbers count over the whole document.
  if (!parent.citable) return { number: String(node.ordinal ?? printed), kind: 'clause', citable: true };
  if (style.startsWith('1.1')) {
    const last = printed.slice(printed.lastIndexOf('.') + 1);
    return { number: `${parent.number}.${last}`, kind: 'paragraph', citable: true };
  }
  const inArticle = parentNode.numbering?.style === 'article';
  const dotted = PARAGRAPH_STYLES.has(style) && style !== '.I';
  if (parent.kind === 'annex' && dotted)
    return { number: `${parent.number}.${ordinal}`, kind: 'clause', citable: true };
  if (inArticle && (dotted || (style === '(1)' && isDirect(parentNode)))) {
    return { number: `${parent.number}.${ordinal}`, kind: 'paragraph', citable: true };
  }
  const label = node.ordinal !== null || dotted ? String(ordinal) : printed;
  const list =
    node.parent !== null && lists.several.has(node.parent) && parent.number.startsWith('art') ? `.${node.after}` : '';
  return { number: `${parent.number}${list}(${label})`, kind: 'subparagraph', citable: true };
}

/** The article says nothing before its first numbered paragraph. */
function isDirect({ block, paragraphs }: Node): boolean {
  return block.words >= block.end && paragraphs.length === 1;
}
