/** Running a query and what became of it: one at a time, cancelled by giving up the request. */
import { create } from 'zustand';
import type { Problem } from '#model/api';
import type { QueryResult } from '#model/graph-value';
import { send } from '../server/ask.ts';
import { paths } from '../server/paths.ts';
import { toProblem } from '../server/use-answer.ts';
import { prefer, usePreferences } from '../state/preferences.ts';

type Run = {
  readonly state: 'none' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly result: QueryResult | null;
  readonly problem: Problem | null;
  /** The named question that was asked, or null for Cypher. */
  readonly question: string | null;
};

export const useRun = create<Run>()(() => ({ state: 'none', result: null, problem: null, question: null }));

const KEPT = 30;
let current: AbortController | null = null;

export function runCypher(query: string, parameters: unknown): Promise<void> {
  const { history } = usePreferences.getState();
  prefer({ history: [query, ...history.filter((one) => one !== query)].slice(0, KEPT) });
  return run(paths.cypher, { query, parameters }, null);
}

export function runQuestion(name: string, parameters: Readonly<Record<string, string>>): Promise<void> {
  return run(paths.question(name), { parameters }, name);
}

export function cancelRun(): void {
  current?.abort();
}

export function failRun(problem: Problem): void {
  useRun.setState({ state: 'failed', problem, result: null });
}

async function run(path: string, body: unknown, question: string | null): Promise<void> {
  current?.abort();
  const stop = new AbortController();
  current = stop;
  useRun.setState({ state: 'running', result: null, problem: null, question });
  try {
    const result = await send<QueryResult>(path, body, stop.signal);
    if (current === stop) useRun.setState({ state: 'done', result });
  } catch (error) {
    if (current !== stop) return;
    if (stop.signal.aborted) useRun.setState({ state: 'cancelled' });
    else useRun.setState({ state: 'failed', problem: toProblem(error) });
  }
}
