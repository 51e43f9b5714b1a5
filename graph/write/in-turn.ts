/** A transaction's statements in the order in which they are given, so many under way at once: the next are packed meanwhile. */
import type { Answer, Run } from './run.ts';

export type InTurn = {
  readonly run: Run;
  /** Once none is under way any more. */
  readonly settled: () => Promise<unknown>;
};

export function inTurn(run: Run, atOnce: number): InTurn {
  /** The last ones given; each waits for the one that came `atOnce` before it, and fails where that failed. */
  const last: Promise<readonly Answer[]>[] = [];
  return {
    run: (cypher, parameters) => {
      const before = last.length < atOnce ? undefined : last.shift();
      const answer = before ? before.then(() => run(cypher, parameters)) : run(cypher, parameters);
      last.push(answer);
      return answer;
    },
    settled: () => Promise.allSettled(last),
  };
}
