/** The questions that people ask by name, in the order in which they are offered. */
import type { NamedQuery } from '#cypher/named-query';
import { citationChains } from './citation-chains.ts';
import { citationsByFunction } from './citations-by-function.ts';
import { citedByDocument } from './cited-by-document.ts';
import { citedTogether } from './cited-together.ts';
import { citedWithoutText } from './cited-without-text.ts';
import { clausesCiting } from './clauses-citing.ts';
import { clausesNaming } from './clauses-naming.ts';
import { instrumentsByYear } from './instruments-by-year.ts';
import { issuedBy } from './issued-by.ts';
import { issuedTogether } from './issued-together.ts';
import { mostCited } from './most-cited.ts';
import { oneSided } from './one-sided.ts';
import { sincePrevious } from './since-previous.ts';
import { toReview } from './to-review.ts';
import { treatment } from './treatment.ts';

/** A question whose parameters and rows are known at run time alone. */
export type AnyNamedQuery = NamedQuery<unknown, Readonly<Record<string, unknown>>>;

export const NAMED_QUERIES = [
  clausesCiting,
  citedByDocument,
  mostCited,
  citationsByFunction,
  issuedBy,
  issuedTogether,
  citedTogether,
  clausesNaming,
  instrumentsByYear,
  sincePrevious,
  oneSided,
  toReview,
  citedWithoutText,
  citationChains,
  treatment,
] as const satisfies readonly AnyNamedQuery[];

export function findNamedQuery(name: string): AnyNamedQuery | undefined {
  return NAMED_QUERIES.find((query) => query.name === name);
}
