/** What is measured, as figures that can be committed: counts by document and class, never a word of a text. */

/** Right, wrongly given, missed. */
export type Counts = readonly [right: number, extra: number, missed: number];
/** Right out of all. */
export type Share = readonly [right: number, all: number];

export const CLASSES = ['clauses', 'mentions', 'State', 'Organisation', 'Instrument', 'citations'] as const;
export type ScoredClass = (typeof CLASSES)[number];

export type DocumentScores = { readonly counts: Readonly<Record<ScoredClass, Counts>>; readonly identity: Share };

export type Scores = {
  readonly documents: Readonly<Record<string, DocumentScores>>;
  readonly functions: Readonly<Record<string, FunctionScores>>;
  readonly resolutions: ResolutionScores | null;
  readonly citationLines: Readonly<Record<string, Counts>>;
  readonly citationLinesSame: Share;
  readonly names: Readonly<Record<string, Share>>;
};

export type FunctionScores = {
  /** Labelled places of which a citation was found. */
  readonly places: Share;
  readonly given: number;
  readonly function: number;
  readonly polarity: number;
  readonly speakers: number;
  readonly agents: number;
};

export type ResolutionScores = {
  readonly citations: Counts;
  readonly edges: Counts;
  readonly units: Counts;
  readonly rightUnit: Share;
  readonly openingWords: Share;
  /** Errors by document: missed and extra citations. */
  readonly errors: Readonly<Record<string, readonly [missed: number, extra: number]>>;
};

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce<Counts>((sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]], [0, 0, 0]);
}

export function sumShares(all: readonly Share[]): Share {
  return all.reduce<Share>((sum, each) => [sum[0] + each[0], sum[1] + each[1]], [0, 0]);
}

export function precision([right, extra]: Counts): number {
  return right + extra === 0 ? 0 : right / (right + extra);
}

export function recall([right, , missed]: Counts): number {
  return right + missed === 0 ? 0 : right / (right + missed);
}

export function harmonic(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
