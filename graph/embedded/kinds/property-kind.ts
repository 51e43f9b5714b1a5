/** The kinds of the schema's properties. What the schema does not know, no node and no relationship of ours has. */
import { GRAPH_SCHEMA } from '#cypher/schema';
import type { PropertyType } from '#cypher/schema-parts';
import { DATE, type Kind, listOf, NUMBER, TEXT } from './kind.ts';

const KINDS: { readonly [type in PropertyType]: Kind } = {
  STRING: TEXT,
  INTEGER: NUMBER,
  DATE,
  'LIST OF STRING': listOf(TEXT),
  'LIST OF INTEGER': listOf(NUMBER),
};

const PROPERTIES: ReadonlyMap<string, Kind> = new Map(
  [...GRAPH_SCHEMA.labels, ...GRAPH_SCHEMA.relationships].flatMap(({ properties }) =>
    properties.map(({ name, type }): [string, Kind] => [name, KINDS[type]]),
  ),
);

export function propertyKind(name: string): Kind | null {
  return PROPERTIES.get(name) ?? null;
}
