/** A question as a value: what it asks, in Cypher that answers alike on every store, and what its rows are. */
import type { z } from 'zod';
import type { UiLanguage } from '#model/api';

export type QueryParameter = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** A value that answers something on the shipped sample. */
  readonly example: string;
};

export type NamedQuery<Parameters, Row> = {
  readonly name: string;
  readonly question: Readonly<Record<UiLanguage, string>>;
  /** Every returned item carries an `AS` alias, and rows are totally ordered. */
  readonly cypher: string;
  readonly parameters: z.ZodType<Parameters>;
  readonly describes: readonly QueryParameter[];
  readonly row: z.ZodType<Row>;
};
