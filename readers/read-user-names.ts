/** One CSV file of a user's own names: id, type, en, zh-Hans, zh-Hant, ru, date, source; several names parted by |. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { SourceError } from '#model/errors';
import { NAME_LANGUAGES } from '#model/language';
import { type UserName, type UserNames, userNameSchema } from '#model/user-names';
import { decode } from './decode.ts';

const COLUMNS = ['id', 'type', ...NAME_LANGUAGES, 'date', 'source'];

/** @throws SourceError naming the line */
export function readUserNames(file: string): UserNames {
  const bytes = readFileSync(file);
  const name = basename(file);
  const rows = records(decode(bytes, name).text, name).map((record, index) =>
    toUserName(record, `${name}, row ${index + 1}`),
  );
  return { file: name, sha256: createHash('sha256').update(bytes).digest('hex'), rows };
}

function records(text: string, name: string): readonly Record<string, string>[] {
  try {
    return parse(text, {
      columns: (header: string[]) => checkHeader(header, name),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(`${name} is no CSV: ${(cause as Error).message}.`, { cause });
  }
}

function checkHeader(header: string[], name: string): string[] {
  const foreign = header.find((column) => !COLUMNS.includes(column));
  if (foreign === undefined && header.includes('id') && header.includes('type')) return header;
  throw new SourceError(
    `${name} needs a first line of column names: id, type and any of ${COLUMNS.slice(2).join(', ')}.`,
  );
}

function toUserName(record: Record<string, string>, place: string): UserName {
  const names = Object.fromEntries(
    NAME_LANGUAGES.flatMap((language) => {
      const given = (record[language] ?? '').split('|').map((name) => name.trim());
      const filled = given.filter((name) => name !== '');
      return filled.length > 0 ? [[language, filled]] : [];
    }),
  );
  const parsed = userNameSchema.safeParse({
    id: record.id,
    type: record.type,
    names,
    ...(record.date ? { date: record.date } : {}),
    ...(record.source ? { source: record.source } : {}),
  });
  if (parsed.success) return parsed.data;
  throw new SourceError(`${place} is not valid: ${z.prettifyError(parsed.error)}`);
}
