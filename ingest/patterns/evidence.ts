/** What a pattern must find whole, between ⟦ and ⟧, and texts in which it must find nothing: tests run every one. */
export type PatternEvidence = {
  /** How the rules of its mentions begin. */
  readonly rule: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};
