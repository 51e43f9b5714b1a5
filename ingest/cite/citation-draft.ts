/** A citation before it has ids: what it says, and the unit and mention it stands in. */
import type { CitationFunction, Polarity } from '#model/citation-words';
import type { Span } from '#model/span';

export type Act = { readonly text: string; readonly spans: readonly Span[] };

export type CitationDraft = Span & {
  /** Index into the structure's units. */
  readonly unit: number;
  /** Index into the mentions given; its entity is the instrument. */
  readonly mention: number;
  /** Entity id of the instrument. */
  readonly instrument: string;
  readonly exact: string;
  /** Ordinal, from 1, of the unnumbered paragraph within the unit. */
  readonly paragraph: number;
  readonly act: Act | null;
  readonly function: CitationFunction;
  readonly polarity: Polarity;
  /** Entity ids. */
  readonly speakers: readonly string[];
  /** Entity ids or `others`. */
  readonly agents: readonly string[];
  readonly pinpoints: readonly string[];
  /** `cite:` and the row of the lexicon that decided, or `cite:no-act`. */
  readonly rule: string;
};
