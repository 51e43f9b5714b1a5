/** A question as a value: what it asks, in Cypher that answers alike on every store, and what its rows are. */
import type { z } from 'zod';
import type { UiLanguage } from '#model/api';

/** What our own questions are asked with. */
export type QueryValue = string | number | boolean | null | readonly string[];

/** Every returned item carries an `AS` alias, and rows are totally ordered. */
export type StoreQuery<Parameters, Row> = {
  readonly name: string;
  readonly cypher: string;
  /** What callers give is what it takes in; defaults are filled in by it. */
  readonly parameters: z.ZodType<Readonly<Record<string, QueryValue>>, Parameters>;
  readonly row: z.ZodType<Row>;
};

export type QueryParameter = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** A value that answers something on the shipped sample. */
  readonly example: string;
};

/** A question that people ask by name. */
export type NamedQuery<Parameters, Row> = StoreQuery<Parameters, Row> & {
  readonly question: Readonly<Record<UiLanguage, string>>;
  readonly describes: readonly QueryParameter[];
};
