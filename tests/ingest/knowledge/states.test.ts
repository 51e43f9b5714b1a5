import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Names, StateRow } from '#ingest/knowledge/rows';
import { isEdtf } from '#model/edtf';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const rows = read('states.json') as StateRow[];
const byId = new Map(rows.map((row) => [row.id, row]));
const strings = (names: Names | undefined): string[] => Object.values(names ?? {}).flat();
const owner = (name: string): string[] =>
  rows.filter((row) => [...strings(row.names), ...strings(row.acronyms)].includes(name)).map(({ id }) => id);

describe('states.json', () => {
  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read('states.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(rows);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is sorted by id, each id once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('holds the 193 Members, two observers and the historic States with their dates and successors', () => {
    const count = (status: StateRow['status']) => rows.filter((row) => row.status === status).length;
    expect(count('member')).toBe(193);
    expect(count('observer')).toBe(2);
    for (const { id, status, from, until, successors } of rows) {
      if (status !== 'historic') continue;
      expect(from && until && isEdtf(`${from}/${until}`), id).toBe(true);
      expect(
        successors?.every((successor) => byId.has(successor)),
        id,
      ).toBe(true);
    }
  });

  it('gives each State its usual name in three languages', () => {
    for (const { id, names } of rows) {
      expect(names.en?.length && names['zh-Hans']?.length && names.ru?.length, id).toBeTruthy();
    }
  });

  it('gives no name to two States', () => {
    const owners = new Map<string, string>();
    for (const { id, names, acronyms } of rows) {
      for (const name of new Set([...strings(names), ...strings(acronyms)].map((one) => one.toLowerCase()))) {
        expect(owners.get(name), `${name}: ${id}`).toBeUndefined();
        owners.set(name, id);
      }
    }
  });

  it('writes no Latin letter in a Chinese or Russian name and no Cyrillic one in an English name', () => {
    for (const { id, names, adjectives } of rows) {
      const foreign = [...(names.ru ?? []), ...(names['zh-Hans'] ?? []), ...(adjectives?.ru ?? [])];
      expect(
        foreign.filter((name) => /\p{Script=Latin}/u.test(name)),
        id,
      ).toEqual([]);
      expect(
        (names.en ?? []).filter((name) => /\p{Script=Cyrillic}/u.test(name)),
        id,
      ).toEqual([]);
    }
  });

  it.each([
    ['КНДР', 'KP'],
    ['DPRK', 'KP'],
    ['韩国', 'KR'],
    ['ROK', 'KR'],
    ['紐西蘭', 'NZ'],
    ['寮國', 'LA'],
    ['葉門', 'YE'],
    ['沙烏地阿拉伯', 'SA'],
    ['U.S.', 'US'],
    ['Britain', 'GB'],
    ['刚果（金）', 'CD'],
    ['Конго', 'CG'],
    ['Доминика', 'DM'],
    ['多米尼加', 'DO'],
    ['Того', 'TG'],
    ['苏联', 'SUHH'],
    ['ФРГ', 'DE'],
    ['ГДР', 'DDDE'],
    ['United Arab Republic', 'EG'],
    ['Democratic Yemen', 'YDYE'],
  ])('%s is %s', (name, code) => {
    expect(owner(name)).toEqual([`state:${code}`]);
  });

  it('keeps the former alpha-2 codes of historic States', () => {
    expect(byId.get('state:SUHH')?.iso3166).toBe('SU');
    expect(byId.get('state:TW')?.status).toBe('other');
  });
});
