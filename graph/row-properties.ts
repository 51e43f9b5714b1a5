/** Properties as databases hold them: nothing null, no empty list, days as days. */
import type { Properties, Property } from '#graph/rows';
import { toDateRange } from '#model/edtf';

/** Without what is null, undefined or an empty list. */
export function compact(properties: { readonly [key: string]: Property | null | undefined }): Properties {
  const kept: { [key: string]: Property } = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] = value;
  }
  return kept;
}

/** An EDTF date with the first and last day it may mean, so that Cypher can compare it. */
export function dates(edtf: string | null | undefined): Properties {
  const range = edtf ? toDateRange(edtf) : null;
  if (!edtf || !range) return {};
  return { date: edtf, dateFrom: { _kind: 'date', value: range.from }, dateTo: { _kind: 'date', value: range.to } };
}
