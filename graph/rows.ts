/** What a store writes for one document: its nodes and relationships as plain rows. */

/** Scalars and lists of scalars alone: Neo4j takes no maps as properties. */
export type Property = string | number | boolean | readonly string[] | readonly number[] | DateProperty;

/** A whole day, kept as the database's own DATE. */
export type DateProperty = { readonly _kind: 'date'; readonly value: string };

export type Properties = { readonly [key: string]: Property };

export type NodeRow = {
  readonly id: string;
  /** Without `Clausegraph`, which every node of ours has. */
  readonly labels: readonly string[];
  /** Without `id`. Absent ones are absent in the store too. */
  readonly properties: Properties;
};

export type EntityRow = NodeRow & {
  /**
   * How the row meets a node that is there already. `replace`: known, so the node becomes the row. `merge`: inferred,
   * so what several texts print of it is put together, the same in any order. `keep`: only the id is known here.
   */
  readonly whenPresent: 'replace' | 'merge' | 'keep';
};

export type RelationshipRow = {
  /** Stands as the property `id`, too. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Without `id`. */
  readonly properties: Properties;
};

export type GraphRows = {
  readonly document: string;
  /** The document, its text, clauses, parts and findings: they come and go with it. */
  readonly own: readonly NodeRow[];
  /** What the text says and holds; each carries `document` and goes with it. */
  readonly ownRelationships: readonly RelationshipRow[];
  /** What it names: shared with other documents and never deleted by a write. */
  readonly entities: readonly EntityRow[];
  /** What the knowledge says of entities: shared. */
  readonly authority: readonly RelationshipRow[];
};
