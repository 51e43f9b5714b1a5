/** What is stored of one document, of entities and of the knowledge, whole: to compare with what should be. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { strings } from '#cypher/row-fields';
import { OWN_LABEL } from '#cypher/schema';
import type { NodeValue, RelationshipValue } from '#model/graph-value';

const node = z.custom<NodeValue>((value) => (value as NodeValue | null)?._kind === 'node');
const relationship = z.custom<RelationshipValue>(
  (value) => (value as RelationshipValue | null)?._kind === 'relationship',
);
const document = z.object({ document: z.string() });
const nodeRow = z.object({ node });
const relationshipRow = z.object({ relationship, from: z.string(), to: z.string() });
type NodeRow = z.infer<typeof nodeRow>;
type RelationshipRow = z.infer<typeof relationshipRow>;

export const storedNodes: StoreQuery<z.input<typeof document>, NodeRow> = {
  name: 'stored-nodes',
  cypher: `MATCH (d:${OWN_LABEL} {id: $document})-[:HAS_TEXT|HAS_CLAUSE|HAS_PART|HAS_FINDING]->(n:${OWN_LABEL})
RETURN n AS node
ORDER BY n.id`,
  parameters: document,
  row: nodeRow,
};

/** Of nodes by their ids; those that are missing are missing. */
const ids = z.object({ ids: strings });
export const nodesWhole: StoreQuery<z.input<typeof ids>, NodeRow> = {
  name: 'nodes-whole',
  cypher: `UNWIND $ids AS wanted
MATCH (n:${OWN_LABEL} {id: wanted})
RETURN n AS node
ORDER BY n.id`,
  parameters: ids,
  row: nodeRow,
};

const from = z.object({ from: strings });
export const relationshipsFrom: StoreQuery<z.input<typeof from>, RelationshipRow> = {
  name: 'relationships-from',
  cypher: `UNWIND $from AS wanted
MATCH (a:${OWN_LABEL} {id: wanted})-[r]->(b:${OWN_LABEL})
RETURN r AS relationship, a.id AS from, b.id AS to
ORDER BY type(r), r.id, to`,
  parameters: from,
  row: relationshipRow,
};

/** Relationships that lead from one given node to another. */
const pairs = z.object({ from: strings, to: strings });
export const relationshipsBetween: StoreQuery<z.input<typeof pairs>, RelationshipRow> = {
  name: 'relationships-between',
  cypher: `UNWIND range(0, size($from) - 1) AS at
WITH DISTINCT $from[at] AS start, $to[at] AS end
MATCH (a:${OWN_LABEL} {id: start})-[r]->(b:${OWN_LABEL} {id: end})
RETURN r AS relationship, a.id AS from, b.id AS to
ORDER BY type(r), r.id, to`,
  parameters: pairs,
  row: relationshipRow,
};
