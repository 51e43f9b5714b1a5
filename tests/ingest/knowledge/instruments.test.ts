import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { InstrumentRow, Names } from '#ingest/knowledge/rows';
import { isEdtf, toDateRange } from '#model/edtf';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const idsIn = (name: string): string[] => (read(name) as readonly { readonly id: string }[]).map(({ id }) => id);

const instruments = read('instruments.json') as InstrumentRow[];
const instrumentsRegional = read('instruments-regional.json') as InstrumentRow[];
const resolutions = read('resolutions.json') as InstrumentRow[];
const all = [...instruments, ...instrumentsRegional, ...resolutions];
const ids = new Set(all.map(({ id }) => id));
const strings = (names: Names | undefined): string[] => Object.values(names ?? {}).flat();
const owners = (name: string): string[] =>
  all.filter((row) => [...strings(row.names), ...strings(row.acronyms)].includes(name)).map(({ id }) => id);

describe.each([
  ['instruments.json', 'instruments.schema.json'],
  ['instruments-regional.json', 'instruments.schema.json'],
  ['resolutions.json', 'resolutions.schema.json'],
])('%s', (file, schemaFile) => {
  const rows = read(file) as InstrumentRow[];

  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read(schemaFile) as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(rows);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is sorted by id, each id once', () => {
    const own = rows.map(({ id }) => id);
    expect(own).toEqual([...new Set(own)].sort());
  });

  it('names each instrument in the three languages, each name once', () => {
    for (const { id, names } of rows) {
      expect(names.en?.length && names['zh-Hans']?.length && names.ru?.length, id).toBeTruthy();
      for (const list of Object.values(names)) expect(new Set(list).size, id).toBe(list.length);
    }
  });

  it('writes dates as EDTF, in the order in which things happen', () => {
    for (const { id, date, inForce, ended } of rows) {
      for (const one of [date, inForce, ended]) expect(one === undefined || isEdtf(one), id).toBe(true);
      const ranges = [date, inForce, ended].flatMap((one) => (one ? [toDateRange(one)!] : []));
      for (const [index, range] of ranges.slice(1).entries()) expect(range.to >= ranges[index]!.from, id).toBe(true);
    }
  });

  it('gives the unSymbol that the id is made of', () => {
    for (const { id, unSymbol } of rows) if (unSymbol) expect(id).toBe(`instrument:${unSymbol}`);
  });
});

describe('instruments and resolutions together', () => {
  it('mint no id twice', () => {
    expect(all.length).toBe(ids.size);
  });

  it('share no name or acronym: what is shared stands under weak', () => {
    const seen = new Map<string, string>();
    for (const { id, names, acronyms } of all) {
      for (const name of new Set([...strings(names), ...strings(acronyms)].map((one) => one.toLowerCase()))) {
        expect(seen.get(name), `${name}: ${id}`).toBeUndefined();
        seen.set(name, id);
      }
    }
  });

  it('have issuers and relations that exist', () => {
    const bodies = readdirSync(folder).filter(
      (name) => /^(states|organisations-.*)\.json$/.test(name) && !name.includes('schema'),
    );
    const known = new Set(bodies.flatMap(idsIn));
    for (const { id, issuers, relations } of all) {
      for (const issuer of issuers ?? []) expect(known.has(issuer.id), `${id}: ${issuer.id}`).toBe(true);
      for (const { to } of relations ?? []) expect(ids.has(to) && to !== id, `${id}: ${to}`).toBe(true);
    }
  });

  it('write no Latin letter in Russian words and no Cyrillic one in English names', () => {
    for (const { id, names } of all) {
      expect(
        (names.ru ?? []).filter((name) =>
          /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(name),
        ),
        id,
      ).toEqual([]);
      expect(
        (names.en ?? []).filter((name) => /\p{Script=Cyrillic}/u.test(name)),
        id,
      ).toEqual([]);
    }
  });

  it('count Security Council resolutions in the order of their dates', () => {
    const numbered = resolutions
      .flatMap(({ unSymbol, date }) => {
        const number = /^S\/RES\/(?<number>\d+)/.exec(unSymbol ?? '')?.groups?.number;
        return number && date ? [{ number: Number(number), date }] : [];
      })
      .sort((a, b) => a.number - b.number);
    expect(numbered.length).toBeGreaterThan(100);
    for (const [index, { number, date }] of numbered.slice(1).entries()) {
      expect(date >= numbered[index]!.date, String(number)).toBe(true);
    }
  });
});

describe('names that people use', () => {
  it.each([
    ['UN Charter', 'UN-Charter'],
    ['Устав ООН', 'UN-Charter'],
    ['联合国宪章', 'UN-Charter'],
    ['UDHR', 'A/RES/217(III)'],
    ['ДНЯО', 'NPT'],
    ['中导条约', 'INF-Treaty'],
    ['反导条约', 'ABM-Treaty'],
    ['SALT I', 'SALT-I'],
    ['SALT II', 'SALT-II'],
    ['СВПД', 'JCPOA'],
    ['伊核问题全面协议', 'JCPOA'],
    ['明斯克备忘录', 'Minsk-Memorandum-2014'],
    ['明斯克议定书', 'Minsk-Protocol-2014'],
    ['全球数据安全倡议', 'Global-Data-Security-Initiative'],
    ['联合国打击信息通信技术犯罪公约', 'UN-Cybercrime-Convention'],
    ['2030 Agenda', 'A/RES/70/1'],
    ['国际卫生条例', 'IHR-2005'],
  ])('%s', (name, key) => {
    expect(owners(name)).toEqual([`instrument:${key}`]);
  });

  it('date the resolutions that texts cite most', () => {
    const dates = new Map(resolutions.map(({ unSymbol, date }) => [unSymbol, date]));
    expect(dates.get('A/RES/73/27')).toBe('2018-12-05');
    expect(dates.get('A/RES/74/247')).toBe('2019-12-27');
    expect(dates.get('S/RES/242(1967)')).toBe('1967-11-22');
  });
});
