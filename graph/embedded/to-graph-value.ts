/** The engine's values as plain JSON, the same as Neo4j's come. */
import { DATE_PROPERTIES } from '#cypher/schema';
import type { GraphValue, NodeValue, RelationshipValue } from '#model/graph-value';

/** A node's own id by the engine's number. */
export type IdOf = (engineId: number) => string;

type EngineMap = { readonly [key: string]: unknown };

export function toGraphValue(value: unknown, idOf: IdOf): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return { _kind: 'integer', value: value.toString() };
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return { _kind: 'dateTime', value: value.toISOString() };
  if (Array.isArray(value)) return value.map((item) => toGraphValue(item, idOf));
  if (typeof value !== 'object') return String(value);
  return toComposite(value as EngineMap, idOf);
}

function toComposite(value: EngineMap, idOf: IdOf): GraphValue {
  if (isNode(value)) return toNode(value, idOf);
  if (isEdge(value)) return toRelationship(value, idOf);
  if (isPath(value)) {
    return {
      _kind: 'path',
      nodes: value.nodes.map((node) => toNode(node, idOf)),
      relationships: value.edges.map((edge) => toRelationship(edge, idOf)),
    };
  }
  const map = sorted(Object.entries(value).map(([key, item]) => [key, toGraphValue(item, idOf)]));
  return '_kind' in map ? { _kind: 'map', value: map } : map;
}

type EngineNode = EngineMap & { readonly _id: number; readonly _labels: readonly string[] };
type EngineEdge = EngineMap & { readonly _source: number; readonly _target: number; readonly _type: string };

/** No query and no parameter may name these keys, so that no map of a user's passes for a node. */
function isNode(value: unknown): value is EngineNode {
  return typeof value === 'object' && value !== null && '_labels' in value && '_id' in value;
}

function isEdge(value: unknown): value is EngineEdge {
  return typeof value === 'object' && value !== null && '_source' in value && '_target' in value && '_type' in value;
}

function isPath(
  value: EngineMap,
): value is { readonly nodes: readonly EngineNode[]; readonly edges: readonly EngineEdge[] } {
  const { nodes, edges } = value;
  return (
    Object.keys(value).length === 2 &&
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isEdge)
  );
}

function toNode(node: EngineNode, idOf: IdOf): NodeValue {
  return {
    _kind: 'node',
    id: typeof node.id === 'string' ? node.id : String(node._id),
    labels: [...node._labels].sort(),
    properties: toProperties(node, idOf),
  };
}

function toRelationship(edge: EngineEdge, idOf: IdOf): RelationshipValue {
  return {
    _kind: 'relationship',
    id: typeof edge.id === 'string' ? edge.id : String(edge._id),
    type: edge._type,
    start: idOf(edge._source),
    end: idOf(edge._target),
    properties: toProperties(edge, idOf),
  };
}

const TECHNICAL = new Set(['_id', '_labels', '_source', '_target', '_type']);

function toProperties(value: EngineMap, idOf: IdOf): { readonly [key: string]: GraphValue } {
  return sorted(
    Object.entries(value)
      .filter(([key]) => !TECHNICAL.has(key))
      .map(([key, item]) => [key, typedProperty(key, item) ?? toGraphValue(item, idOf)]),
  );
}

/** The engine gives days as strings; the schema knows which properties are days. */
function typedProperty(key: string, value: unknown): GraphValue | null {
  return DATE_PROPERTIES.has(key) && typeof value === 'string' ? { _kind: 'date', value } : null;
}

function sorted(entries: [string, GraphValue][]): { readonly [key: string]: GraphValue } {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
