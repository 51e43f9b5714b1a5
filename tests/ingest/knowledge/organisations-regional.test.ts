import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Names, OrganisationRow } from '#ingest/knowledge/rows';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const rowsOf = (name: string): OrganisationRow[] => read(name) as OrganisationRow[];

const regional = rowsOf('organisations-regional.json');
const every = readdirSync(folder)
  .filter((name) => /^organisations-.*\.json$/.test(name))
  .flatMap(rowsOf);

const strings = (names: Names | undefined): string[] => Object.values(names ?? {}).flat();

/** Forms that the table calls traditional but that simplified text writes too. */
const WRITTEN_IN_BOTH = new Set(['著', '乾', '瞭', '藉', '於']);

async function simplifiedForms(): Promise<Map<string, string>> {
  const path = new URL('../../../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js', import.meta.url).href;
  const { default: table } = (await import(path)) as { readonly default: string };
  const pairs = table.split('|').map((pair) => pair.split(' '));
  return new Map(
    pairs.flatMap(([from, to]) => (from && to && !WRITTEN_IN_BOTH.has(from) ? [[from, to] as const] : [])),
  );
}

/** A name under one key for all rows: names without case, acronyms with it. */
function keysOf({ names, acronyms, weak }: OrganisationRow): { key: string; weak: boolean }[] {
  return [
    ...strings(names).map((name) => ({ key: `name ${name.toLowerCase()}`, weak: false })),
    ...strings(acronyms).map((name) => ({ key: `acronym ${name}`, weak: false })),
    ...strings(weak).flatMap((name) => [
      { key: `name ${name.toLowerCase()}`, weak: true },
      { key: `acronym ${name}`, weak: true },
    ]),
  ];
}

describe('organisations-regional.json', () => {
  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read('organisations.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(regional);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is sorted by id, and each id and Wikidata item stands once among all organisations', () => {
    const ids = regional.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const all = every.flatMap(({ id, wikidata }) => (wikidata ? [id, wikidata] : [id]));
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
  });

  it('names each body in three languages and says where to check it', () => {
    const incomplete = regional.filter(
      ({ names, source }) => !names.en?.length || !names['zh-Hans']?.length || !names.ru?.length || source.length < 10,
    );
    expect(incomplete).toEqual([]);
  });

  it('writes each name once in a row, either strong or weak', () => {
    const repeated = regional.flatMap(({ id, names, acronyms, weak }) =>
      Object.entries({ ...names }).flatMap(([language, list]) => {
        const other = [...(acronyms?.[language as keyof Names] ?? []), ...(weak?.[language as keyof Names] ?? [])];
        const all = [...list, ...other];
        return new Set(all).size === all.length ? [] : [`${id} ${language}`];
      }),
    );
    expect(repeated).toEqual([]);
  });

  it('shares no name between two bodies unless it is weak in both', () => {
    const owners = new Map<string, { id: string; weak: boolean }[]>();
    for (const row of every) {
      for (const { key, weak } of keysOf(row)) owners.set(key, [...(owners.get(key) ?? []), { id: row.id, weak }]);
    }
    const shared = [...owners].filter(
      ([, list]) => new Set(list.map(({ id }) => id)).size > 1 && list.some(({ weak }) => !weak),
    );
    expect(shared).toEqual([]);
  });

  it('writes simplified Chinese under zh-Hans, and under zh-Hant only what folding does not give', async () => {
    const forms = await simplifiedForms();
    expect(forms.size).toBeGreaterThan(2_000);
    const fold = (name: string): string => [...name].map((character) => forms.get(character) ?? character).join('');
    const found = regional.flatMap(({ id, names, acronyms, weak }) => {
      const simplified = [names, acronyms, weak].flatMap((fields) => fields?.['zh-Hans'] ?? []);
      const traditional = [names, acronyms, weak].flatMap((fields) => fields?.['zh-Hant'] ?? []);
      return [
        ...simplified.filter((name) => fold(name) !== name),
        ...traditional.filter((name) => simplified.includes(fold(name))),
      ].map((name) => `${id} ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('writes each language in its script', () => {
    const found = regional.flatMap(({ id, names }) => [
      ...(names.en ?? []).filter((name) => /[\p{Script=Cyrillic}\p{Script=Han}]/u.test(name)),
      ...(names.ru ?? []).filter((name) => /\p{Script=Han}/u.test(name)),
      ...(names['zh-Hans'] ?? []).filter((name) => !/\p{Script=Han}/u.test(name)).map((name) => `${id} ${name}`),
    ]);
    expect(found).toEqual([]);
  });

  it('points partOf and successors at rows that exist', () => {
    const known = new Set(every.map(({ id }) => id));
    const missing = regional.flatMap(({ id, partOf, successors = [] }) =>
      [partOf, ...successors].filter((target) => target && !known.has(target)).map((target) => `${id} → ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
