/** The driver's values as plain JSON, the same as the embedded store gives. */
import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';
import type { GraphValue, NodeValue, PathValue, RelationshipValue, TemporalValue } from '#model/graph-value';

/** Ids of relationships' ends by their element ids, where the result itself does not hold the nodes. */
export type NodeIds = ReadonlyMap<string, string>;

export function toGraphValue(value: unknown, ids: NodeIds): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return toWhole(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => toGraphValue(item, ids));
  if (typeof value !== 'object') return String(value);
  if (isNode(value)) return toNode(value, ids);
  if (isRelationship(value)) return toRelationship(value, ids);
  if (isPath(value)) return toPath(value, ids);
  return toTemporal(value) ?? toMap(value, ids);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function toWhole(value: bigint): GraphValue {
  return value > SAFE || value < -SAFE ? { _kind: 'integer', value: value.toString() } : Number(value);
}

function toNode(node: Node, ids: NodeIds): NodeValue {
  return {
    _kind: 'node',
    id: ownId(node),
    labels: [...node.labels].sort(),
    properties: toProperties(node.properties, ids),
  };
}

export function ownId({ properties, elementId }: Node | Relationship): string {
  return typeof properties.id === 'string' ? properties.id : elementId;
}

function toRelationship(relationship: Relationship, ids: NodeIds): RelationshipValue {
  const { type, startNodeElementId, endNodeElementId, properties } = relationship;
  return {
    _kind: 'relationship',
    id: ownId(relationship),
    type,
    start: ids.get(startNodeElementId) ?? startNodeElementId,
    end: ids.get(endNodeElementId) ?? endNodeElementId,
    properties: toProperties(properties, ids),
  };
}

function toPath(path: Path, ids: NodeIds): PathValue {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  const known = new Map([...ids, ...nodes.map((node): [string, string] => [node.elementId, ownId(node)])]);
  return {
    _kind: 'path',
    nodes: nodes.map((node) => toNode(node, ids)),
    relationships: path.segments.map((segment) => toRelationship(segment.relationship, known)),
  };
}

function toTemporal(value: object): TemporalValue | null {
  if (isDate(value)) return { _kind: 'date', value: value.toString() };
  if (isTime(value) || isLocalTime(value)) return { _kind: 'time', value: value.toString() };
  if (isDateTime(value) || isLocalDateTime(value)) return { _kind: 'dateTime', value: value.toString() };
  if (isDuration(value)) return { _kind: 'duration', value: value.toString().replace(/T$/, '') };
  if (isPoint(value)) return { _kind: 'point', value: value.toString() };
  return null;
}

function toProperties(properties: object, ids: NodeIds): { readonly [key: string]: GraphValue } {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, toGraphValue(item, ids)]));
}

function toMap(value: object, ids: NodeIds): GraphValue {
  const map = toProperties(value, ids);
  return '_kind' in map ? { _kind: 'map', value: map } : map;
}
