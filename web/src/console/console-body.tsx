/** What the open drawer holds: questions or the editor at the left, the answer at the right. */
import type { SchemaAnswer } from '#model/api';
import { useWords } from '../language/use-words.ts';
import type { ConsoleTab } from '../state/page-state.ts';
import { adjust, usePage } from '../state/page-store.ts';
import { usePreferences } from '../state/preferences.ts';
import CypherEditor from './cypher-editor.tsx';
import { useRun } from './query-run.ts';
import { Questions } from './questions.tsx';
import { ResultPane } from './result-pane.tsx';

type Props = {
  readonly tab: ConsoleTab;
  readonly schema: SchemaAnswer | null;
  readonly parameters: string;
  readonly onParameters: (parameters: string) => void;
  readonly onRun: () => void;
};

export default function ConsoleBody({ tab, schema, parameters, onParameters, onRun }: Props) {
  const t = useWords();
  const query = usePage((state) => state.query);
  const problem = useRun((run) => (run.question === null ? run.problem : null));
  const history = usePreferences((preferences) => preferences.history);
  const setQuery = (next: string) => adjust((state) => ({ ...state, query: next }));

  return (
    <div className="drawer">
      {tab === 'questions' ? (
        <Questions />
      ) : (
        <div className="ask">
          <CypherEditor
            query={query}
            label={t('console.query')}
            hint={t('console.hint')}
            schema={schema}
            problem={problem}
            onChange={setQuery}
            onRun={onRun}
          />
          <label>
            {t('console.parameters')}
            <input value={parameters} spellCheck={false} onChange={(event) => onParameters(event.target.value)} />
          </label>
          <label>
            {t('console.history')}
            <select value="" onChange={(event) => event.target.value && setQuery(event.target.value)}>
              <option value="">{t('console.historyCount', { n: history.length })}</option>
              {history.map((one) => (
                <option key={one} value={one}>
                  {one.replace(/\s+/g, ' ').slice(0, 120)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <ResultPane />
    </div>
  );
}
