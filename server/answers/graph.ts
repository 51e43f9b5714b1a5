/** What is drawn: a document with what it cites and names, an entity with what stands around it, or the whole corpus. */

import { documentEdges } from '#cypher/internal/document-edges';
import { documentUnits } from '#cypher/internal/document-units';
import type { DrawnEdge } from '#cypher/internal/edge-columns';
import { edgesAmong } from '#cypher/internal/edges-among';
import { neighbours } from '#cypher/internal/neighbours';
import { nodesById } from '#cypher/internal/nodes-by-id';
import { overview } from '#cypher/internal/overview';
import type { DrawnNode } from '#cypher/row-fields';
import type { GraphStore } from '#graph/store';
import type { GraphAnswer, GraphEdge, GraphNode } from '#model/api';
import { NotFoundError } from '#model/errors';

/** More cannot be read on a screen, and would be slow to send. */
const MOST_NODES = 2_000;
const LEFT_OUT = `More than ${MOST_NODES} things are joined here, and only the first of them are drawn.`;

/** @throws NotFoundError */
export async function documentGraph(store: GraphStore, document: string): Promise<GraphAnswer> {
  const units = await store.read(documentUnits, { document });
  if (units.length === 0)
    throw new NotFoundError(`There is no document ${document}. The library lists those there are.`);
  const edges = await store.read(documentEdges, { document });
  const others = new Map(edges.map((edge) => [edge.otherId, otherOf(edge)]));
  const entities = [...others.values()].slice(0, MOST_NODES);
  const among = await store.read(edgesAmong, { ids: entities.map((node) => node.id) });
  const drawn = new Set([...units, ...entities].map((node) => node.id));
  return {
    nodes: [...units.map(toNode), ...entities.map(toNode)],
    edges: [...edges, ...among].filter(({ source, target }) => drawn.has(source) && drawn.has(target)).map(toEdge),
    truncated: others.size > MOST_NODES ? LEFT_OUT : null,
  };
}

/** `depth`: steps from the entity. @throws NotFoundError */
export async function entityGraph(store: GraphStore, id: string, depth: number): Promise<GraphAnswer> {
  const nodes = new Map<string, DrawnNode>();
  for (const node of await store.read(nodesById, { ids: [id] })) nodes.set(node.id, node);
  if (nodes.size === 0) throw new NotFoundError(`There is nothing called ${id} in the graph.`);
  let edge = [id];
  let truncated = false;
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const found = await store.read(neighbours, { ids: edge, limit: MOST_NODES });
    const fresh = found.filter((node) => !nodes.has(node.id));
    const taken = fresh.slice(0, MOST_NODES - nodes.size);
    truncated ||= found.length === MOST_NODES || taken.length < fresh.length;
    for (const node of taken) nodes.set(node.id, node);
    edge = taken.map((node) => node.id);
  }
  const edges = await store.read(edgesAmong, { ids: [...nodes.keys()] });
  return { nodes: [...nodes.values()].map(toNode), edges: edges.map(toEdge), truncated: truncated ? LEFT_OUT : null };
}

/** Documents and the instruments that they cite. */
export async function overviewGraph(store: GraphStore): Promise<GraphAnswer> {
  const rows = await store.read(overview, { limit: MOST_NODES });
  const nodes = new Map<string, GraphNode>();
  for (const row of rows) {
    nodes.set(row.document, plainNode('Document', row.document, row.documentTitle, row.documentDate, null));
    nodes.set(
      row.instrument,
      plainNode('Instrument', row.instrument, row.instrumentName, row.instrumentDate, row.instrumentStatus),
    );
  }
  const edges = rows.map(({ document, instrument, count }) =>
    toEdge({ type: 'CITES', source: document, target: instrument, count, act: null, function: null }),
  );
  return { nodes: [...nodes.values()], edges, truncated: rows.length === MOST_NODES ? LEFT_OUT : null };
}

function plainNode(
  kind: GraphNode['kind'],
  id: string,
  name: string,
  date: string | null,
  status: string | null,
): GraphNode {
  return { id, kind, caption: name, name, date, status };
}

const KINDS: readonly GraphNode['kind'][] = [
  'Clause',
  'Part',
  'Document',
  'State',
  'Organisation',
  'Instrument',
  'Place',
  'Term',
];

function toNode(row: DrawnNode): GraphNode {
  return {
    id: row.id,
    kind: KINDS.find((kind) => row.labels.includes(kind)) ?? 'Term',
    caption: row.caption,
    name: row.name ?? row.caption,
    date: row.date,
    status: row.status,
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.order === null ? {} : { order: row.order }),
    ...(row.document === null ? {} : { document: row.document }),
  };
}

type EdgeToOther = Awaited<ReturnType<typeof readDocumentEdges>>[number];
const readDocumentEdges = (store: GraphStore) => store.read(documentEdges, { document: '' });

function otherOf(edge: EdgeToOther): DrawnNode {
  return {
    id: edge.otherId,
    labels: edge.otherLabels,
    caption: edge.otherCaption,
    name: edge.otherName,
    date: edge.otherDate,
    status: edge.otherStatus,
    number: edge.otherNumber,
    order: edge.otherOrder,
    document: edge.otherDocument,
  };
}

function toEdge({ type, source, target, count, act, function: purpose }: DrawnEdge): GraphEdge {
  return { id: `${type} ${source} ${target}`, type, source, target, count, act, function: purpose };
}
