/** Lines of the UN Parallel Corpus that cite the same resolutions in three languages: which numbers are found, and as one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedDocument } from '#model/annotated-document';
import { fold } from '#model/fold';
import { annotateFolder } from './annotate-folder.ts';
import type { Counts, Share } from './scores.ts';

const LINE_LANGUAGES = ['en', 'zh', 'ru'] as const;

export function scoreCitationLines(
  folder: string,
  temporary: string,
): { readonly lines: Record<string, Counts>; readonly same: Share } {
  const rows = readRows(join(folder, 'unpc/citation-lines.tsv'));
  const texts = join(temporary, 'lines');
  mkdirSync(texts);
  for (const [index, row] of rows.entries()) {
    for (const language of LINE_LANGUAGES) writeFileSync(join(texts, `${index}.${language}.txt`), `${row[language]}\n`);
  }
  const { documents } = annotateFolder(texts);
  const counts: Record<string, [number, number, number]> = { en: [0, 0, 0], zh: [0, 0, 0], ru: [0, 0, 0] };
  let [same, all] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const found = LINE_LANGUAGES.map((language) => {
      const sum = counts[language] as [number, number, number];
      const numbers = numbersOf(documents.get(`${index}.${language}`));
      const gold = (row[`${language}_numbers`] ?? '').split(' ').filter((each) => each !== '');
      for (const number of gold) sum[numbers.has(number) ? 0 : 2] += 1;
      for (const number of numbers.keys()) if (!gold.includes(number)) sum[1] += 1;
      return numbers;
    });
    for (const number of (row.common ?? '').split(' ').filter((each) => each !== '')) {
      const ids = found.map((numbers) => numbers.get(number));
      all += 1;
      if (ids.every((id) => id !== undefined && id === ids[0])) same += 1;
    }
  }
  return { lines: counts, same: [same, all] };
}

type Row = Readonly<Record<string, string>>;

function readRows(path: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((field, index) => [columns[index] ?? '', field])));
}

/** Numbers with a year or session in brackets, as the lines' gold has them, with the entity that each stands for. */
function numbersOf(document: AnnotatedDocument | undefined): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { exact, instrument } of document?.citations ?? []) {
    const number = /(?<number>\d+ ?\((?:\d{4}|[ivxl]+)\))/u.exec(fold(exact))?.groups?.number;
    if (number !== undefined) numbers.set(number.replace(' ', '').toUpperCase(), instrument);
  }
  return numbers;
}
