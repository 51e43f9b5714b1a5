/** Plain JSON as the driver sends it: whole numbers as integers, days as DATE. */
import neo4j from 'neo4j-driver';
import { QueryError } from '#model/errors';

export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (typeof value !== 'object' || value === null) return value;
  const typed = typedValue(value);
  if (typed !== undefined) return typed;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverValue(item)]));
}

/** Parameters are typed as answers are: `{"_kind": "date", "value": "2016-06-25"}`. */
function typedValue(value: object): unknown {
  if (!('_kind' in value) || !('value' in value)) return undefined;
  const { _kind: kind, value: content } = value;
  if (kind === 'map' && typeof content === 'object' && content !== null) {
    return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, toDriverValue(item)]));
  }
  if (typeof content !== 'string') return undefined;
  if (kind === 'integer') return BigInt(content);
  if (kind === 'date') return toDate(content);
  if (kind === 'dateTime') return neo4j.types.DateTime.fromStandardDate(new Date(content));
  return undefined;
}

function toDate(text: string): unknown {
  const [year, month, day] = text.split('-').map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || year === undefined || month === undefined || day === undefined) {
    throw new QueryError(`A parameter says that it is a date, but ${JSON.stringify(text)} is none: write 2016-06-25.`);
  }
  return new neo4j.types.Date(BigInt(year), BigInt(month), BigInt(day));
}
