/** Plain JSON as the engine takes it: days in its own tagged form. What needs no change is not copied: loads pass here. */
import { QueryError } from '#model/errors';

export function toEngineValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return toEngineList(value);
  if ('_kind' in value && 'value' in value) return typedValue(value._kind, value.value);
  return toEngineMap(value as { readonly [key: string]: unknown });
}

function toEngineList(list: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (const [at, item] of list.entries()) {
    const converted = toEngineValue(item);
    if (converted === item) continue;
    changed ??= [...list];
    changed[at] = converted;
  }
  return changed ?? list;
}

function toEngineMap(map: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  let changed: { [key: string]: unknown } | null = null;
  for (const key of Object.keys(map)) {
    // Such keys would let a map pass for a node in the answer, or for a typed value on the way in.
    if (key.startsWith('_') || key.startsWith('$')) {
      throw new QueryError(`A parameter holds the key ${key}: keys may not begin with _ or $.`);
    }
    const converted = toEngineValue(map[key]);
    if (converted === map[key]) continue;
    changed ??= { ...map };
    changed[key] = converted;
  }
  return changed ?? map;
}

function typedValue(kind: unknown, value: unknown): unknown {
  if (kind === 'integer' && typeof value === 'string') return BigInt(value);
  if (kind === 'map') return toEngineValue(value);
  if (kind === 'date' && typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { $date: value };
    throw new QueryError(`A parameter says that it is a date, but ${JSON.stringify(value)} is none: write 2016-06-25.`);
  }
  throw new QueryError(
    `A parameter has the kind ${String(kind)}, which cannot be sent: use a string and a function of Cypher.`,
  );
}
