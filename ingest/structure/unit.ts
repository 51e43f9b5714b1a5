/** A unit of a text, before it has an id. */
import type { Finding, UnitKind } from '#model/annotated-document';
import type { Span } from '#model/span';

export type Unit = Span & {
  /** Arabic form, unique or not: `3`, `3(a)`, `art1.2`, `pp4`, `op3`, `preamble`, `p5`; of parts `title`, `signoff`, … */
  readonly number: string;
  readonly kind: UnitKind;
  readonly citable: boolean;
  /** Index of the parent in the list of units, always smaller than its own. */
  readonly parent: number | null;
  /** Starts of the unnumbered paragraphs directly in the unit, the first of them `start`; ascending, never empty. */
  readonly paragraphs: readonly number[];
  /** The unit's own opening verb (重申, Recalling, ссылаясь на), or null. */
  readonly act: string | null;
};

/** Units in reading order; a parent contains its children; siblings do not overlap; page chrome is in none. */
export type Structure = {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
};

/** What the text says about itself; null where it does not. */
export type Particulars = {
  readonly title: Span | null;
  /** EDTF. */
  readonly date: string | null;
  readonly place: string | null;
  readonly publisher: string | null;
};
