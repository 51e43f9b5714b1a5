/** What changes between two versions of one document's rows: nothing else is touched. */
import type { GraphRows, NodeRow, Properties, RelationshipRow } from '#graph/rows';
import { sameProperties } from '#graph/same-properties';
import type { Changes } from './apply-rows.ts';

export type RowsDifference = {
  readonly createdNodes: readonly NodeRow[];
  readonly updatedNodes: readonly { readonly id: string; readonly properties: Changes }[];
  readonly deletedNodes: readonly string[];
  readonly createdRelationships: readonly RelationshipRow[];
  readonly updatedRelationships: readonly RelationshipRow[];
  readonly deletedRelationships: readonly RelationshipRow[];
};

/** `before` is null where nothing is there. */
export function diffRows(before: GraphRows | null, after: GraphRows): RowsDifference {
  const nodes = compare(before?.own ?? [], after.own, (node) => `${node.id} ${node.labels.join(':')}`);
  const relationships = compare(before?.ownRelationships ?? [], after.ownRelationships, (row) =>
    [row.id, row.type, row.from, row.to].join('\u0000'),
  );
  const deletedNodes = nodes.deleted.map((node) => node.id);
  const gone = new Set(deletedNodes);
  return {
    createdNodes: nodes.created,
    updatedNodes: nodes.updated.map(([old, node]) => ({ id: node.id, properties: changes(old, node) })),
    deletedNodes,
    createdRelationships: relationships.created,
    updatedRelationships: relationships.updated.map(([, row]) => row),
    // Those at a deleted node go with it.
    deletedRelationships: relationships.deleted.filter((row) => !gone.has(row.from) && !gone.has(row.to)),
  };
}

export function joinDifferences(differences: readonly RowsDifference[]): RowsDifference {
  return {
    createdNodes: differences.flatMap((one) => one.createdNodes),
    updatedNodes: differences.flatMap((one) => one.updatedNodes),
    deletedNodes: differences.flatMap((one) => one.deletedNodes),
    createdRelationships: differences.flatMap((one) => one.createdRelationships),
    updatedRelationships: differences.flatMap((one) => one.updatedRelationships),
    deletedRelationships: differences.flatMap((one) => one.deletedRelationships),
  };
}

type Compared<T> = { readonly created: T[]; readonly updated: [T, T][]; readonly deleted: T[] };

function compare<T extends { readonly properties: Properties }>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
): Compared<T> {
  const old = new Map(before.map((row) => [key(row), row]));
  const created: T[] = [];
  const updated: [T, T][] = [];
  for (const row of after) {
    const was = old.get(key(row));
    old.delete(key(row));
    if (!was) created.push(row);
    else if (!sameProperties(was.properties, row.properties)) updated.push([was, row]);
  }
  return { created, updated, deleted: [...old.values()] };
}

function changes(before: NodeRow, after: NodeRow): Changes {
  const removed = Object.keys(before.properties).filter((key) => !(key in after.properties));
  return { ...after.properties, ...Object.fromEntries(removed.map((key) => [key, null])) };
}
