import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Names, PlaceRow, StateRow } from '#ingest/knowledge/rows';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const rows = read('places.json') as PlaceRow[];
const states = read('states.json') as StateRow[];
const strings = (names: Names | undefined): string[] => Object.values(names ?? {}).flat();
const names = new Set(rows.flatMap((row) => strings(row.names)));

describe('places.json', () => {
  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read('places.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(rows);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is sorted by id, each id and each name once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const every = rows.flatMap((row) => strings(row.names)).map((name) => name.toLowerCase());
    expect(every.filter((name, index) => every.indexOf(name) !== index)).toEqual([]);
  });

  it('takes no name from a State or its capital', () => {
    const taken = states.flatMap((row) => [...strings(row.names), ...strings(row.acronyms), ...strings(row.capital)]);
    expect(taken.filter((name) => names.has(name))).toEqual([]);
  });

  it.each(['Gulf of Oman', '阿曼湾', '南海', '中东', '中亚', '美东', '阿布扎比', 'Корейский полуостров', '约旦河西岸'])(
    'hides the State in %s',
    (name) => {
      expect(names.has(name)).toBe(true);
    },
  );
});
