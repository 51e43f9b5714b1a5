/** `query`: a named question, or a user's own Cypher. */
import { Command } from 'commander';
import { findNamedQuery, NAMED_QUERIES } from '#cypher/queries/index';
import { ConfigError, NotFoundError } from '#model/errors';
import type { GraphValue, QueryResult } from '#model/graph-value';
import { USER_QUERY_LIMITS } from '#server/limits';
import { runQuestion } from '#server/run-question';
import { formatTable } from '../format-table.ts';
import { withStore } from '../with-store.ts';
import { writeOut } from '../write-out.ts';

type Options = { readonly cypher?: string; readonly param: readonly string[]; readonly json: boolean };

export function queryCommand(): Command {
  return new Command('query')
    .description('ask a named question, or run your own Cypher (read only)')
    .argument('[name]', 'a named question; without one they are listed')
    .option('--cypher <query>', 'your own query')
    .option('--param <name=value>', 'a parameter, its value as JSON or plain text; may be repeated', collect, [])
    .option('--json', 'print an array of row objects', false)
    .action(async (name: string | undefined, options: Options) => {
      if (name !== undefined && options.cypher !== undefined)
        throw new ConfigError('Give a name or --cypher, not both.');
      if (name === undefined && options.cypher === undefined) return listQuestions();
      const parameters = parseParameters(options.param);
      const result = await withStore((store) =>
        options.cypher !== undefined
          ? store.userQuery(options.cypher, parameters, USER_QUERY_LIMITS)
          : runQuestion(store, known(name as string), parameters),
      );
      await print(result, options.json);
    });
}

function known(name: string) {
  const question = findNamedQuery(name);
  if (question) return question;
  throw new NotFoundError(`There is no question called ${name}. Run "clausegraph query" to see them.`);
}

async function listQuestions(): Promise<void> {
  const rows = NAMED_QUERIES.map(({ name, question, describes }) => [
    name,
    describes.map((parameter) => `--param ${parameter.name}=${parameter.example}`).join(' '),
    question.en,
  ]);
  await writeOut(`${formatTable(['name', 'parameters', 'question'], rows)}\n`);
}

async function print({ columns, rows, truncated, milliseconds }: QueryResult, json: boolean): Promise<void> {
  if (json) {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
    await writeOut(`${JSON.stringify(objects, null, 2)}\n`);
  } else {
    await writeOut(
      `${formatTable(
        columns,
        rows.map((row) => row.map(cell)),
      )}\n`,
    );
  }
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${Math.round(milliseconds)} ms`;
  console.error(truncated === null ? count : `${count}. ${truncated}`);
}

function cell(value: GraphValue): string {
  if (value === null) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\s+/g, ' ');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function parseParameters(given: readonly string[]): { readonly [name: string]: GraphValue } {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new ConfigError(`--param ${text} is not name=value.`);
      return [text.slice(0, at), parseValue(text.slice(at + 1))];
    }),
  );
}

/** `7` is a number and `"7"` a string; what is no JSON is taken as it stands. */
function parseValue(text: string): GraphValue {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
