/** The schema with what is there of each label and relationship type. */
import { GRAPH_SCHEMA } from '#cypher/schema';
import type { GraphStore, StoreCounts } from '#graph/store';
import type { SchemaAnswer } from '#model/api';

export function schemaAnswer(store: Pick<GraphStore, 'kind' | 'address'>, counts: StoreCounts): SchemaAnswer {
  return {
    labels: GRAPH_SCHEMA.labels.map(({ label, description, properties }) => ({
      label,
      description,
      count: counts.nodes[label] ?? 0,
      properties: properties.map(({ name }) => name),
    })),
    relationshipTypes: GRAPH_SCHEMA.relationships.map(({ type, description, from, to, properties }) => ({
      type,
      description,
      count: counts.relationships[type] ?? 0,
      from: [...from],
      to: [...to],
      properties: properties.map(({ name }) => name),
    })),
    store: { kind: store.kind, address: store.address },
  };
}
