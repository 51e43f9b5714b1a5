/** What the schema is made of. */

export type PropertyType = 'STRING' | 'INTEGER' | 'DATE' | 'LIST OF STRING' | 'LIST OF INTEGER';

export type SchemaProperty = { readonly name: string; readonly type: PropertyType; readonly description: string };

export type SchemaLabel = {
  readonly label: string;
  readonly description: string;
  readonly properties: readonly SchemaProperty[];
};

export type SchemaRelationship = {
  readonly type: string;
  readonly description: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: readonly SchemaProperty[];
};

export function property(name: string, description: string, type: PropertyType = 'STRING'): SchemaProperty {
  return { name, type, description };
}
