/** The schema as one value: constraints, indexes, `/api/schema`, completion and the data-model page come from it. */

import { SCHEMA_LABELS } from './schema-labels.ts';
import { AUTHORITY_RELATIONSHIPS, TEXT_RELATIONSHIPS } from './schema-relationships.ts';

/** Raised whenever rows of an older version would not equal rows of this one. */
export const SCHEMA_VERSION = 1;

/** The label that every node of ours has: by it we delete and constrain, and touch nothing else. */
export const OWN_LABEL = 'Clausegraph';

export const GRAPH_SCHEMA = {
  version: SCHEMA_VERSION,
  labels: SCHEMA_LABELS,
  relationships: [...TEXT_RELATIONSHIPS, ...AUTHORITY_RELATIONSHIPS],
} as const;

/** Labels whose `search` property is searched. */
export const SEARCHED_LABELS = ['Document', 'Clause', 'Part', 'Entity'] as const;

export const DATE_PROPERTIES: ReadonlySet<string> = new Set(
  [...SCHEMA_LABELS, ...TEXT_RELATIONSHIPS].flatMap(({ properties }) =>
    properties.filter((property) => property.type === 'DATE').map((property) => property.name),
  ),
);

const ENTITY_LABELS = ['Entity', 'State', 'Organisation', 'Instrument', 'Place', 'Term'];

/** What an entity may carry of ours; all else on it is somebody else's. */
export const ENTITY_PROPERTIES: readonly string[] = [
  ...new Set(
    SCHEMA_LABELS.filter(({ label }) => ENTITY_LABELS.includes(label)).flatMap(({ properties }) =>
      properties.map((property) => property.name),
    ),
  ),
];
