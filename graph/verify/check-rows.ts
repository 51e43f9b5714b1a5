/** Compares what is stored with what its documents say, row by row, in both directions. */
import { nodesWhole, relationshipsBetween, relationshipsFrom, storedNodes } from '#cypher/internal/stored-graph';
import { ENTITY_PROPERTIES, OWN_LABEL } from '#cypher/schema';
import type { EntityRow, GraphRows, NodeRow, RelationshipRow } from '#graph/rows';
import type { GraphStore } from '#graph/store';
import { rowHash } from '#graph/write/write-entities';
import { toCanonicalJson } from '#model/canonical-json';
import type { NodeValue, RelationshipValue } from '#model/graph-value';

type Say = (note: string) => void;
const AT_ONCE = 500;

export async function checkRows(store: GraphStore, rows: GraphRows, say: Say): Promise<void> {
  const stored = [
    ...(await store.read(nodesWhole, { ids: [rows.document] })),
    ...(await store.read(storedNodes, { document: rows.document })),
  ].map(({ node }) => node);
  compare(
    'node',
    new Map(rows.own.map((row) => [row.id, ofNode(row)])),
    new Map(stored.map((node) => [node.id, ofStored(node)])),
    say,
  );
  await checkOwnRelationships(store, rows, say);
  await checkPresent(store, rows.authority, say);
}

async function checkOwnRelationships(store: GraphStore, rows: GraphRows, say: Say): Promise<void> {
  const own = new Set(rows.own.map((row) => row.id));
  const fromOwn = rows.ownRelationships.filter((row) => own.has(row.from));
  const found = new Map<string, string>();
  for (const from of pages([...own])) {
    for (const row of await store.read(relationshipsFrom, { from })) {
      // Somebody else's relationship may stand between our nodes.
      if (row.relationship.properties.document === rows.document) found.set(...ofStoredRelationship(row));
    }
  }
  compare('relationship', new Map(fromOwn.map(ofRelationship)), found, say);
  await checkPresent(
    store,
    rows.ownRelationships.filter((row) => !own.has(row.from)),
    say,
  );
}

async function checkPresent(store: GraphStore, rows: readonly RelationshipRow[], say: Say): Promise<void> {
  for (const page of pages(rows)) {
    const found = await store.read(relationshipsBetween, {
      from: page.map((row) => row.from),
      to: page.map((row) => row.to),
    });
    const stored = new Map(found.map(ofStoredRelationship));
    for (const [id, wanted] of page.map(ofRelationship)) {
      if (stored.get(id) !== wanted)
        say(`the relationship ${id} is ${stored.has(id) ? 'not as it was written' : 'missing'}`);
    }
  }
}

export async function checkEntities(
  store: GraphStore,
  entities: ReadonlyMap<string, EntityRow>,
  say: Say,
): Promise<void> {
  for (const ids of pages([...entities.keys()].sort())) {
    const stored = new Map((await store.read(nodesWhole, { ids })).map(({ node }) => [node.id, node]));
    for (const id of ids) {
      const row = entities.get(id);
      const node = stored.get(id);
      if (!node) say(`the entity ${id} is missing`);
      else if (row && row.whenPresent !== 'keep' && !sameEntity(row, node))
        say(`the entity ${id} is not as it was written`);
    }
  }
}

const LINKED = new Set(['id', 'canonical', 'rowHash']);

function sameEntity(row: EntityRow, node: NodeValue): boolean {
  const ours = Object.entries(node.properties).filter(([key]) => ENTITY_PROPERTIES.includes(key) && !LINKED.has(key));
  return (
    toCanonicalJson(Object.fromEntries(ours)) === toCanonicalJson(row.properties) &&
    node.properties.rowHash === rowHash(row) &&
    row.labels.every((label) => node.labels.includes(label))
  );
}

function compare(
  what: string,
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  say: Say,
): void {
  for (const [id, row] of wanted) {
    const stored = found.get(id);
    if (stored === undefined) say(`the ${what} ${id} is missing`);
    else if (stored !== row) say(`the ${what} ${id} is not as it was written`);
  }
  for (const id of found.keys()) if (!wanted.has(id)) say(`the ${what} ${id} is in no text`);
}

function ofNode({ id, labels, properties }: NodeRow): string {
  return toCanonicalJson([[...labels, OWN_LABEL].sort(), { ...properties, id }]);
}

function ofStored({ labels, properties }: NodeValue): string {
  return toCanonicalJson([[...labels].sort(), properties]);
}

function ofRelationship({ id, type, from, to, properties }: RelationshipRow): [string, string] {
  return [id, toCanonicalJson([type, from, to, { ...properties, id }])];
}

type Stored = { readonly relationship: RelationshipValue; readonly from: string; readonly to: string };

function ofStoredRelationship({ relationship, from, to }: Stored): [string, string] {
  return [relationship.id, toCanonicalJson([relationship.type, from, to, relationship.properties])];
}

function* pages<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
