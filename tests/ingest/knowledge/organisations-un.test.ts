import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Names, OrganisationRow } from '#ingest/knowledge/rows';
import { fold } from '#model/fold';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const rowsOf = (name: string): OrganisationRow[] => read(name) as OrganisationRow[];

const own = rowsOf('organisations-un.json');
const every = readdirSync(folder)
  .filter((name) => /^organisations-.*\.json$/.test(name))
  .flatMap(rowsOf);

const strings = (names: Names | undefined): string[] => Object.values(names ?? {}).flat();
const ids = (rows: readonly OrganisationRow[]): string[] => rows.map((row) => row.id);

/** First words that can only be an oblique case; masculine adjectives in -ой (Шестой) are nominative. */
const OBLIQUE = /^[\p{L}-]*(?:ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ии|ью|ами|ями)(?=\s|$)/u;

const HAN = /\p{Script=Han}/u;

/** Characters that a simplified text writes too, though folding changes them: 土著, 覆盖. */
const SIMPLIFIED_TOO = new Set(['著', '覆']);

const isTraditional = (character: string): boolean =>
  HAN.test(character) && fold(character) !== character && !SIMPLIFIED_TOO.has(character);

describe('organisations-un.json', () => {
  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read('organisations.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(own);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is sorted by id, each id once among all organisations', () => {
    expect(ids(own)).toEqual([...ids(own)].sort());
    const all = ids(every);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('names each body in the three languages, each name once', () => {
    for (const { id, names, source } of own) {
      expect(names.en?.length && names['zh-Hans']?.length && names.ru?.length, id).toBeTruthy();
      expect(source, id).not.toBe('');
      for (const list of Object.values(names)) expect(new Set(list).size, id).toBe(list.length);
    }
  });

  it('shares no name between two bodies unless it is weak in both', () => {
    const owners = new Map<string, { id: string; weak: boolean }[]>();
    const add = (key: string, id: string, weak: boolean) => {
      const list = owners.get(key) ?? [];
      list.push({ id, weak });
      owners.set(key, list);
    };
    for (const { id, names, acronyms, weak } of every) {
      for (const name of strings(names)) add(`name ${name.toLowerCase()}`, id, false);
      for (const acronym of strings(acronyms)) add(`acronym ${acronym}`, id, false);
      for (const name of strings(weak)) {
        add(`name ${name.toLowerCase()}`, id, true);
        add(`acronym ${name}`, id, true);
      }
    }
    const mine = new Set(ids(own));
    const shared = [...owners].filter(
      ([, list]) =>
        new Set(list.map(({ id }) => id)).size > 1 &&
        list.some(({ id }) => mine.has(id)) &&
        list.some(({ weak }) => !weak),
    );
    expect(shared).toEqual([]);
  });

  it('writes simplified Chinese under zh-Hans', () => {
    const found = own.flatMap(({ id, names, acronyms, weak }) =>
      [names, acronyms, weak]
        .flatMap((fields) => fields?.['zh-Hans'] ?? [])
        .filter((name) => [...name].some(isTraditional))
        .map((name) => `${id} ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('lists under zh-Hant only what folding does not give', () => {
    const idle = own.flatMap(({ id, names }) => {
      const simplified = new Set((names['zh-Hans'] ?? []).map(fold));
      return (names['zh-Hant'] ?? []).filter((name) => simplified.has(fold(name))).map((name) => `${id} ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('writes Russian in the nominative and in Cyrillic alone', () => {
    const found = own.flatMap(({ id, names }) =>
      (names.ru ?? []).filter((name) => OBLIQUE.test(name) || /[a-z]/i.test(name)).map((name) => `${id} ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('points partOf and successors at rows that exist', () => {
    const known = new Set(ids(every));
    const missing = own.flatMap(({ id, partOf, successors = [] }) =>
      [partOf, ...successors]
        .filter((target) => target !== undefined && !known.has(target))
        .map((to) => `${id} → ${to}`),
    );
    expect(missing).toEqual([]);
  });
});
