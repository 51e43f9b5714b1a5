/** Copy as a table, save as CSV or JSON. */
import { useState } from 'react';
import type { GraphValue } from '#model/graph-value';
import { useWords } from '../language/use-words.ts';
import { copyText, saveFile } from '../shell/save-file.ts';
import { say } from '../state/passing.ts';
import { toCsv, toJson, toTsv } from './cells.ts';

type Props = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
};

export function ExportButtons({ name, columns, rows }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <span className="btns">
      <button
        type="button"
        onClick={() => {
          copyText(toTsv(columns, rows)).then((done) => {
            setCopied(done);
            say(done ? t('copy.done') : t('copy.failed'));
            window.setTimeout(() => setCopied(false), 2000);
          }, undefined);
        }}
      >
        {copied ? t('copy.done') : t('copy.table')}
      </button>
      <button type="button" onClick={() => saveFile(`${name}.csv`, 'text/csv', toCsv(columns, rows))}>
        CSV
      </button>
      <button type="button" onClick={() => saveFile(`${name}.json`, 'application/json', toJson(columns, rows))}>
        JSON
      </button>
    </span>
  );
}
