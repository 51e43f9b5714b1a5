/** Many CSV files written at once, a buffer each: neither all rows nor all files fill the memory. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FLUSH_AT = 1024 * 1024;

export type CsvFiles = {
  /** Makes the file with its header where it is not there yet. */
  readonly write: (file: string, header: () => string, row: string) => Promise<void>;
  /** The names of all files, once all is on disk. */
  readonly finish: () => Promise<readonly string[]>;
};

export async function csvFiles(folder: string): Promise<CsvFiles> {
  await mkdir(folder, { recursive: true });
  const buffers = new Map<string, { rows: string[]; size: number }>();
  const flush = async (file: string) => {
    const buffer = buffers.get(file);
    if (!buffer || buffer.rows.length === 0) return;
    await appendFile(join(folder, file), buffer.rows.join(''));
    buffers.set(file, { rows: [], size: 0 });
  };
  return {
    write: async (file, header, row) => {
      let buffer = buffers.get(file);
      if (!buffer) {
        await writeFile(join(folder, file), `${header()}\n`);
        buffer = { rows: [], size: 0 };
        buffers.set(file, buffer);
      }
      buffer.rows.push(`${row}\n`);
      buffer.size += row.length;
      if (buffer.size > FLUSH_AT) await flush(file);
    },
    finish: async () => {
      for (const file of buffers.keys()) await flush(file);
      return [...buffers.keys()].sort();
    },
  };
}
