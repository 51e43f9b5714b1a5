/** Gathers what stands before the first numbered unit into one preamble. */
import type { Reading } from '#ingest/reading';
import type { Node } from '#ingest/structure/outline';
import { PREAMBLE_HEADING } from '#ingest/structure/wording';

/** A number that comes later than this begins a list, and does not make what is before it a preamble. */
const LATEST = 0.5;
const MOST_PARAGRAPHS = 8;
const DOCUMENTS =
  /(?:(?:documents|agreements|instruments|memoranda)(?: (?:were|was|have been) (?:signed|adopted|concluded|exchanged))?|(?:документы|соглашения|договоренности)|(?:文件|协议|协定)) ?:$/;

export function gatherPreamble(reading: Reading, nodes: readonly Node[]): readonly Node[] {
  const numbered = nodes.findIndex(
    ({ type, parent, numbering }) =>
      type === 'numbered' && parent === null && numbering !== null && numbering.style !== 'annex',
  );
  const isArticles = nodes.some(({ numbering }) => numbering?.style === 'article');
  const first = nodes.findIndex(({ type }) => type === 'text');
  if (numbered < 0 || first < 0 || first > numbered) return nodes;
  const begun = nodes[numbered]?.block.start ?? 0;
  const paragraphs = nodes.slice(first, numbered).filter(({ type }) => type === 'text').length;
  const late = !isArticles && begun > reading.text.length * LATEST;
  if (late && (paragraphs > MOST_PARAGRAPHS || (paragraphs > 2 && listsDocuments(reading, nodes[numbered - 1]))))
    return nodes;
  const from = headsPreamble(reading, nodes[first - 1]) ? first - 1 : first;
  const last = nodes.findLastIndex(({ type }, index) => index < numbered && type !== 'part');
  const members = nodes.slice(from, last + 1);
  const opening = members[0];
  if (!opening) return nodes;
  const paragraphStarts = members.filter(({ type }) => type !== 'part').flatMap((node) => node.paragraphs);
  const preamble: Node = {
    ...opening,
    type: 'text',
    numbering: { style: 'preamble', value: 1, printed: '' },
    parent: null,
    paragraphs: from === first ? paragraphStarts : [opening.block.start, ...paragraphStarts.slice(1)],
    end: members.reduce((end, member) => Math.max(end, member.end), 0),
  };
  const parts = members
    .slice(1)
    .filter(({ type }) => type === 'part')
    .map((node): Node => ({ ...node, parent: from }));
  const removed = members.length - 1 - parts.length;
  const rest = nodes
    .slice(last + 1)
    .map((node): Node => (node.parent === null ? node : { ...node, parent: node.parent - removed }));
  return [...nodes.slice(0, from), preamble, ...parts, ...rest];
}

/** “The following documents were signed:” announces a list, and no clauses. */
function listsDocuments({ folded }: Reading, node: Node | undefined): boolean {
  return node !== undefined && DOCUMENTS.test(folded.slice(Math.max(node.block.start, node.end - 80), node.end));
}

function headsPreamble({ folded }: Reading, node: Node | undefined): boolean {
  return node?.block.role === 'heading' && PREAMBLE_HEADING.test(folded.slice(node.block.words, node.block.end));
}
