/** Tells days, times and durations from strings in the engine's answers, which give them all as strings. */
import { DATE_PROPERTIES } from '#cypher/schema';
import { cypherTokens } from '#graph/cypher-tokens';
import type { GraphValue, TemporalValue } from '#model/graph-value';
import { ARROW, type ArrowField, arrowFields } from './arrow-schema.ts';
import type { EngineResult } from './engine.ts';

export type Retype = (value: GraphValue, row: number, column: number) => GraphValue;

const FUNCTIONS = new Set(['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'timestamp']);
const LIKE_TEMPORAL =
  /^(?:-?\d{4,}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\d\d:\d\d[\d:.]*(?:Z|[+-][\d:]+)?|-?P[\dYMWDTHS.-]+)$/;
const KINDS: { readonly [type: number]: TemporalValue['_kind'] } = {
  [ARROW.date]: 'date',
  [ARROW.time]: 'time',
  [ARROW.timestamp]: 'dateTime',
  [ARROW.interval]: 'duration',
  [ARROW.duration]: 'duration',
  // The engine writes a duration as months, days and nanoseconds.
  [ARROW.struct]: 'duration',
};

/** Null where no value can be anything but what it looks like. */
export function temporalColumns(result: EngineResult, cypher: string, parameters: object): Retype | null {
  if (!mayHoldTemporals(cypher, parameters)) return null;
  const fields = arrowFields(result.toArrowIPC());
  let table: string[] | null = null;
  return (value, row, column) => {
    const field = fields[column];
    if (!field) return value;
    if (typeof value !== 'string' || field.type !== ARROW.utf8) return retype(value, field);
    if (!LIKE_TEMPORAL.test(value)) return value;
    // A column of several types is written as text: the engine's printed table puts quotes around strings alone.
    table ??= result.toString().split('\n').slice(3);
    return isQuoted(table[row] ?? '', value) ? value : typed(value);
  };
}

function mayHoldTemporals(cypher: string, parameters: object): boolean {
  if (JSON.stringify(parameters).includes('"date"')) return true;
  return cypherTokens(cypher).some(
    ({ kind, text }) =>
      (kind === 'word' || kind === 'quoted') &&
      (DATE_PROPERTIES.has(text) || FUNCTIONS.has(text.toLowerCase()) || text === 'properties'),
  );
}

function retype(value: GraphValue, field: ArrowField): GraphValue {
  if (typeof value === 'string') {
    const kind = KINDS[field.type];
    return kind === undefined ? value : { _kind: kind, value };
  }
  if (isList(value)) {
    const [item] = field.children;
    return item && field.type === ARROW.list ? value.map((one) => retype(one, item)) : value;
  }
  if (typeof value !== 'object' || value === null || '_kind' in value) return value;
  const byName = new Map(field.children.map((child) => [child.name, child]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const child = byName.get(key);
      return [key, child ? retype(item, child) : item];
    }),
  );
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}

function typed(value: string): TemporalValue {
  if (/^-?P/.test(value)) return { _kind: 'duration', value };
  if (value.includes('T')) return { _kind: 'dateTime', value };
  return { _kind: value.includes(':') ? 'time' : 'date', value };
}

/** As a whole cell: a longer string may hold the same characters. */
function isQuoted(line: string, value: string): boolean {
  return line.includes(`│ "${value}" `);
}
