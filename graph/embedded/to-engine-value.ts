/** Plain JSON as the engine takes it: days in its own tagged form. */
import { QueryError } from '#model/errors';

export function toEngineValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toEngineValue);
  if (typeof value !== 'object' || value === null) return value;
  if ('_kind' in value && 'value' in value) return typedValue(value._kind, value.value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // Such keys would let a map pass for a node in the answer, or for a typed value on the way in.
      if (/^[_$]/.test(key)) throw new QueryError(`A parameter holds the key ${key}: keys may not begin with _ or $.`);
      return [key, toEngineValue(item)];
    }),
  );
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
