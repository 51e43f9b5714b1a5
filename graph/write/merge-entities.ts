/** What several texts tell of one entity, put together: the same whichever came first. */
import { compact, dates } from '#graph/row-properties';
import type { EntityRow, Properties, Property } from '#graph/rows';
import { sameProperties } from '#graph/same-properties';
import { searchText } from '#graph/search/search-text';
import { toCanonicalJson } from '#model/canonical-json';

const RANK = { keep: 0, merge: 1, replace: 2 } as const;

/** More knowledge wins over less; of two that are inferred, lists are joined and of single values the least is taken. */
export function mergeEntities(a: EntityRow, b: EntityRow): EntityRow {
  if (a.whenPresent !== b.whenPresent) return RANK[a.whenPresent] > RANK[b.whenPresent] ? a : b;
  if (sameProperties(a.properties, b.properties)) return a;
  if (a.whenPresent !== 'merge') return toCanonicalJson(a) < toCanonicalJson(b) ? a : b;
  return { ...a, properties: union(a.properties, b.properties) };
}

const LISTS = ['namesEn', 'namesZhHans', 'namesZhHant', 'namesRu', 'aliases'] as const;
const SINGLES = ['name', 'kind', 'status', 'unSymbol', 'iso3166', 'wikidata'] as const;

function union(a: Properties, b: Properties): Properties {
  const lists = Object.fromEntries(LISTS.map((key) => [key, [...new Set([...list(a[key]), ...list(b[key])])].sort()]));
  const singles = Object.fromEntries(SINGLES.map((key) => [key, least(a[key], b[key])]));
  const name = singles.name ?? '';
  const identifiers = [singles.unSymbol, singles.iso3166, singles.wikidata].filter((value) => value !== null);
  return compact({
    ...lists,
    ...singles,
    ...dates(least(a.date, b.date)),
    caption: name,
    search: searchText([name, ...Object.values(lists).flat(), ...identifiers.map(String)]),
  });
}

function list(value: Property | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function least(a: Property | undefined, b: Property | undefined): string | null {
  const [first] = [a, b].filter((value): value is string => typeof value === 'string').sort();
  return first ?? null;
}
