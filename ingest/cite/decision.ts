/** What was decided of a place that cites, and by which words. */
import type { CitationFunction, Polarity } from '#model/citation-words';
import type { Span } from '#model/span';
import type { FoundAct } from './find-acts.ts';

export type Decision = {
  readonly function: CitationFunction;
  readonly polarity: Polarity;
  /** In reading order. */
  readonly spans: readonly Span[];
  /** Whose doer is the agent: the word nearest to the instrument. */
  readonly nearest: FoundAct | null;
  /** The call on others to do it, where there is one. */
  readonly asked: FoundAct | null;
  /** Whose subject speaks: the word that governs. */
  readonly governing: FoundAct | null;
  readonly rule: string;
};

export const UNDECIDED: Decision = {
  function: 'unknown',
  polarity: 'neutral',
  spans: [],
  nearest: null,
  asked: null,
  governing: null,
  rule: 'no-act',
};

export function sole(act: FoundAct): Decision {
  return {
    function: act.row.function,
    polarity: act.row.polarity,
    spans: [{ start: act.start, end: act.end }],
    nearest: act,
    asked: act.row.kind === 'appeal' ? act : null,
    governing: act,
    rule: act.row.id,
  };
}

export function pair(a: FoundAct, b: FoundAct, decides: FoundAct, polarity: Polarity = decides.row.polarity): Decision {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const near = first === decides ? second : first;
  const touching = second.start - first.end <= 2;
  return {
    function: decides.row.function,
    polarity,
    spans: touching
      ? [{ start: first.start, end: second.end }]
      : [
          { start: first.start, end: first.end },
          { start: second.start, end: second.end },
        ],
    nearest: near,
    asked: null,
    governing: decides,
    rule: decides.row.id,
  };
}
