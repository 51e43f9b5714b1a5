/** What a query may answer with, as plain JSON: the same values on every store. */
export type Scalar = string | number | boolean | null;

export type NodeValue = {
  readonly _kind: 'node';
  /** The node's own `id` property; of a foreign node without one, the database's element id. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: GraphValue };
};

export type RelationshipValue = {
  readonly _kind: 'relationship';
  readonly id: string;
  readonly type: string;
  /** Node ids, as in `NodeValue.id`. */
  readonly start: string;
  readonly end: string;
  readonly properties: { readonly [key: string]: GraphValue };
};

export type PathValue = {
  readonly _kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
};

/** A whole number beyond ±2^53 travels as its decimal digits. */
export type BigIntegerValue = { readonly _kind: 'integer'; readonly value: string };

/** `value` in ISO 8601: date, localTime, time, localDateTime, dateTime, duration. A point as WKT. */
export type TemporalValue = {
  readonly _kind: 'date' | 'time' | 'dateTime' | 'duration' | 'point';
  readonly value: string;
};

/** A user's map with a `_kind` key of its own travels wrapped, so that no map can pass for a node. */
export type MapValue = { readonly _kind: 'map'; readonly value: { readonly [key: string]: GraphValue } };

export type GraphValue =
  | Scalar
  | NodeValue
  | RelationshipValue
  | PathValue
  | BigIntegerValue
  | TemporalValue
  | MapValue
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type QueryResult = {
  readonly columns: readonly string[];
  /** One array a row, in the order of `columns`. */
  readonly rows: readonly (readonly GraphValue[])[];
  /** What limit was hit, in plain words, or null where the answer is whole. */
  readonly truncated: string | null;
  readonly milliseconds: number;
};
