/** An answer of the server as React state, asked once and kept while the page is open. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Problem } from '#model/api';
import { ask, ProblemError } from './ask.ts';

export type Answer<T> =
  | { readonly state: 'none' | 'loading'; readonly value: null; readonly problem: null }
  | { readonly state: 'ready'; readonly value: T; readonly problem: null }
  | { readonly state: 'failed'; readonly value: null; readonly problem: Problem };

const NONE: Answer<never> = { state: 'none', value: null, problem: null };
const LOADING: Answer<never> = { state: 'loading', value: null, problem: null };

/** Enough for an afternoon of reading; the oldest go first. */
const KEPT = 60;
const answers = new Map<string, Answer<unknown>>();
const listeners = new Set<() => void>();

export function useAnswer<T>(path: string | null): Answer<T> {
  const snapshot = useCallback((): Answer<unknown> => {
    if (path === null) return NONE;
    return answers.get(path) ?? begin(path);
  }, [path]);
  return useSyncExternalStore(subscribe, snapshot) as Answer<T>;
}

/** Asks again: after a failure, or when the documents have changed. */
export function forget(path: string): void {
  answers.delete(path);
  announce();
}

function begin(path: string): Answer<unknown> {
  for (const oldest of answers.keys()) {
    if (answers.size < KEPT) break;
    answers.delete(oldest);
  }
  answers.set(path, LOADING);
  ask<unknown>(path).then(
    (value) => settle(path, { state: 'ready', value, problem: null }),
    (error: unknown) => settle(path, { state: 'failed', value: null, problem: toProblem(error) }),
  );
  return LOADING;
}

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'about:blank', title: 'The page failed', status: 0, code: 'PAGE', detail: String(error) };
}

function settle(path: string, answer: Answer<unknown>): void {
  if (!answers.has(path)) return;
  answers.set(path, answer);
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}
