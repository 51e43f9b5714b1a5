/** What is drawn, from the server's answers, the open document and the state of the page. */
import { useEffect, useMemo, useState } from 'react';
import type { GraphAnswer } from '#model/api';
import { useWords } from '../language/use-words.ts';
import { useOpenDocument } from '../reader/use-open-document.ts';
import { ask } from '../server/ask.ts';
import { paths } from '../server/paths.ts';
import { type Answer, toProblem, useAnswer } from '../server/use-answer.ts';
import { usePage } from '../state/page-store.ts';
import { say } from '../state/passing.ts';
import { type Scene, toScene } from './scene.ts';

const NO_ENTITIES = new Map();

export type SceneAnswer = {
  readonly answer: Answer<GraphAnswer>;
  readonly path: string | null;
  readonly scene: Scene | null;
  readonly truncated: string | null;
};

export function useScene(): SceneAnswer {
  const t = useWords();
  const document = usePage((state) => state.document);
  const scope = usePage((state) => state.scope);
  const shown = usePage((state) => state.shown);
  const edits = usePage((state) => state.edits);
  const open = useOpenDocument();
  const path = scope === 'overview' ? paths.overview : document === null ? null : paths.graphOfDocument(document);
  const answer = useAnswer<GraphAnswer>(path);
  const expansions = useExpansions(
    useMemo(() => edits.filter(({ kind }) => kind === 'expand').map(({ id }) => id), [edits]),
  );

  const scene = useMemo(() => {
    if (answer.state !== 'ready') return null;
    return toScene({
      answer: answer.value,
      expansions,
      entities: open?.entities ?? NO_ENTITIES,
      lang: open?.lang ?? t.language,
      scope,
      shown,
      edits,
    });
  }, [answer, expansions, open, t, scope, shown, edits]);
  return { answer, path, scene, truncated: answer.state === 'ready' ? answer.value.truncated : null };
}

const none: readonly GraphAnswer[] = [];

function useExpansions(ids: readonly string[]): readonly GraphAnswer[] {
  const [answers, setAnswers] = useState<ReadonlyMap<string, GraphAnswer>>(new Map());
  useEffect(() => {
    const missing = ids.filter((id) => !answers.has(id));
    if (missing.length === 0) return;
    const stop = new AbortController();
    for (const id of missing) {
      ask<GraphAnswer>(paths.graphOfEntity(id), stop.signal).then(
        (answer) => setAnswers((before) => new Map(before).set(id, answer)),
        (error: unknown) => stop.signal.aborted || say(toProblem(error).detail),
      );
    }
    return () => stop.abort();
  }, [ids, answers]);
  return useMemo(() => {
    const found = ids.flatMap((id) => answers.get(id) ?? []);
    return found.length === 0 ? none : found;
  }, [ids, answers]);
}
