/** One question of the cookbook: run on both stores, compared, and printed in the docs. */
export type CookbookQuestion = {
  readonly asks: string;
  readonly cypher: string;
  readonly parameters?: { readonly [name: string]: string | number | readonly string[] };
  /** The embedded store refuses it, naming Neo4j; the reason is generated into the docs. */
  readonly neo4jOnly?: true;
};

export type Chapter = { readonly title: string; readonly questions: readonly CookbookQuestion[] };
