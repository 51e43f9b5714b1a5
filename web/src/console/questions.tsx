/** The named questions: each one click away, with a field for whatever it needs to know. */
import { type FormEvent, useState } from 'react';
import type { Question } from '#model/api';
import { useWords } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import type { PageState } from '../state/page-state.ts';
import { adjust, usePage, usePageStore } from '../state/page-store.ts';
import { runQuestion, useRun } from './query-run.ts';

export function Questions() {
  const t = useWords();
  const answer = useAnswer<readonly Question[]>(paths.questions);
  const running = useRun((run) => run.question);
  const [chosen, setChosen] = useState<string | null>(running);
  if (answer.state !== 'ready') return <Waiting answer={answer} path={paths.questions} />;
  const question = answer.value.find(({ name }) => name === chosen);

  const choose = (next: Question) => {
    setChosen(next.name);
    // Nothing left to fill in: asked at once.
    const values = startValues(next, usePageStore.getState().state);
    if (next.parameters.every(({ name, required }) => !required || values[name]))
      runQuestion(next.name, values).catch(() => undefined);
  };
  return (
    <div className="questions">
      <ul>
        {answer.value.map((one) => (
          <li key={one.name}>
            <button type="button" aria-pressed={one.name === chosen} onClick={() => choose(one)}>
              {one.question[t.language]}
            </button>
          </li>
        ))}
      </ul>
      {question && <QuestionForm key={question.name} question={question} />}
    </div>
  );
}

function QuestionForm({ question }: { readonly question: Question }) {
  const t = useWords();
  const page = usePage((state) => state);
  const [values, setValues] = useState(() => startValues(question, page));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    runQuestion(question.name, values).catch(() => undefined);
  };
  return (
    <form onSubmit={ask}>
      {question.parameters.map(({ name, description, example, required }) => (
        <label key={name}>
          <span>
            {name}
            {required ? '' : ` (${t('console.optional')})`} <small>{description}</small>
          </span>
          <input
            value={values[name] ?? ''}
            placeholder={example}
            required={required}
            onChange={(event) => {
              const { value } = event.target;
              setValues((before) => {
                const { [name]: _, ...rest } = before;
                return value === '' ? rest : { ...rest, [name]: value };
              });
            }}
          />
        </label>
      ))}
      <span className="btns">
        <button type="submit" className="p">
          {t('console.ask')}
        </button>
        <button
          type="button"
          onClick={() => adjust((state) => ({ ...state, console: 'cypher', query: question.cypher }))}
        >
          {t('console.asCypher')}
        </button>
      </span>
    </form>
  );
}

/** What is being looked at fills the fields; else the example, so that every question answers at one click. */
function startValues(question: Question, { document, selected }: PageState): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { name, example, required } of question.parameters) {
    const prefix = example.includes(':') ? example.slice(0, example.indexOf(':') + 1) : null;
    const isClause = example.includes('#');
    const fits =
      selected !== null && prefix !== null && selected.startsWith(prefix) && selected.includes('#') === isClause;
    if (fits) values[name] = selected;
    else if (prefix === 'doc:' && !isClause && document !== null) values[name] = document;
    else if (required) values[name] = example;
  }
  return values;
}
