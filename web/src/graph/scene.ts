/** What there is to draw: the API's nodes and edges, filtered by what is shown and by the reader's edits. */
import type { Entity } from '#model/annotated-document';
import type { GraphAnswer, GraphEdge, GraphNode } from '#model/api';
import { clauseSign } from '../language/clause-sign.ts';
import { captionIn, languageOf, shorten } from '../language/entity-name.ts';
import type { NodeKind, Scope, Shown, ViewEdit } from '../state/page-state.ts';

export type SceneNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly lang: string;
  readonly title: string;
  readonly date: string | null;
  /** Planned or unresolved: drawn hollow. */
  readonly hollow: boolean;
  readonly order: number;
  /** A clause that cites something stands out from one that does not. */
  readonly cites: boolean;
  /** Of clauses: the document. */
  readonly document: string | null;
};

export type SceneEdge = {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly act: string | null;
  readonly function: GraphEdge['function'];
};

export type Scene = {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** How many of each kind there are, drawn or not: for the legend. */
  readonly counts: ReadonlyMap<Shown, number>;
};

export type SceneInput = {
  readonly answer: GraphAnswer;
  /** Neighbourhoods that the reader asked for, in the order asked. */
  readonly expansions: readonly GraphAnswer[];
  /** Names that the open document knows, for captions in its own language. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly lang: string;
  readonly scope: Scope;
  readonly shown: readonly Shown[];
  readonly edits: readonly ViewEdit[];
};

const ENTITY_KINDS: ReadonlySet<NodeKind> = new Set(['State', 'Organisation', 'Instrument', 'Place', 'Term']);

export function toScene(input: SceneInput): Scene {
  const { answer, expansions, scope, shown, edits } = input;
  const nodes = new Map<string, GraphNode>();
  const added = new Set<string>();
  const edges = new Map<string, GraphEdge>();
  for (const node of answer.nodes) nodes.set(node.id, node);
  for (const edge of answer.edges) edges.set(edge.id, edge);
  for (const expansion of expansions) {
    for (const node of expansion.nodes) {
      added.add(node.id);
      if (!nodes.has(node.id)) nodes.set(node.id, node);
    }
    for (const edge of expansion.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }

  const citing = new Set<string>();
  const cited = new Set<string>();
  for (const edge of edges.values()) {
    if (edge.type !== 'CITES') continue;
    citing.add(edge.source);
    cited.add(edge.target);
  }
  const hidden = new Set(edits.filter(({ kind }) => kind === 'hide').map(({ id }) => id));
  const counts = new Map<Shown, number>();
  const drawn = new Map<string, SceneNode>();
  for (const node of nodes.values()) {
    if (!belongs(node, scope, citing, cited, added)) continue;
    const kind = node.kind === 'Part' ? 'Clause' : node.kind;
    const hollow = isHollow(node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (hollow) counts.set('planned', (counts.get('planned') ?? 0) + 1);
    const wanted = added.has(node.id) || (shown.includes(kind) && (!hollow || shown.includes('planned')));
    if (wanted && !hidden.has(node.id)) drawn.set(node.id, toSceneNode(node, hollow, citing.has(node.id), input));
  }
  return { nodes: [...drawn.values()], edges: toSceneEdges([...edges.values()], drawn), counts };
}

/** In one document's graph the document itself would only tie everything to everything. */
function belongs(
  node: GraphNode,
  scope: Scope,
  citing: ReadonlySet<string>,
  cited: ReadonlySet<string>,
  added: ReadonlySet<string>,
): boolean {
  if (added.has(node.id)) return true;
  if (node.kind === 'Document') return scope === 'overview';
  if (node.kind === 'Part') return citing.has(node.id);
  // Named but cited by no one, such as the statement's own title: on demand, by expanding.
  if (node.kind === 'Instrument') return cited.has(node.id);
  return true;
}

function isHollow(node: GraphNode): boolean {
  return (
    node.kind === 'Instrument' && (node.status === 'planned' || node.status === 'unresolved' || node.date === null)
  );
}

function toSceneNode(node: GraphNode, hollow: boolean, cites: boolean, input: SceneInput): SceneNode {
  const { entities, lang } = input;
  const base = {
    id: node.id,
    kind: node.kind,
    date: node.date,
    hollow,
    cites,
    order: node.order ?? 0,
    document: node.document ?? null,
    title: node.name,
  };
  const entity = ENTITY_KINDS.has(node.kind) ? entities.get(node.id) : undefined;
  if (entity) {
    const { text, lang: tag } = captionIn(entity, lang);
    return { ...base, label: text, lang: tag };
  }
  if (node.kind === 'Clause' || node.kind === 'Part') {
    const number = node.number ?? node.caption;
    return { ...base, label: clauseSign(number, lang), lang };
  }
  return { ...base, label: shorten(node.caption), lang: languageOf(node.caption, lang) };
}

/** One line for one pair and kind of tie, however many spans stand behind it; a citation says more than a mention. */
function toSceneEdges(edges: readonly GraphEdge[], drawn: ReadonlyMap<string, SceneNode>): readonly SceneEdge[] {
  const kept: SceneEdge[] = [];
  const cites = new Set(
    edges.filter(({ type }) => type === 'CITES').map(({ source, target }) => `${source}\n${target}`),
  );
  for (const { id, type, source, target, count, act, function: use } of edges) {
    if (source === target || !drawn.has(source) || !drawn.has(target)) continue;
    if ((type === 'MENTIONS' || type === 'MAY_MENTION') && cites.has(`${source}\n${target}`)) continue;
    kept.push({ id, type, source, target, count, act, function: use });
  }
  return kept;
}

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursOf(scene: Scene): Neighbours {
  const neighbours = new Map<string, Set<string>>(scene.nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of scene.edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}
