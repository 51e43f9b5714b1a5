/** What can be told of a value before a query runs. Text and numbers matter: the engine takes '7' for 7, Neo4j does not. */

export type Kind =
  /** Nothing is known: it may be anything. */
  | { readonly is: 'any' }
  /** Null, or no value at all: equal to nothing on both stores. */
  | { readonly is: 'none' }
  | { readonly is: 'text' | 'number' | 'date' | 'truth' | 'thing' }
  | { readonly is: 'list'; readonly of: Kind }
  | { readonly is: 'map'; readonly fields: ReadonlyMap<string, Kind> };

export const ANY: Kind = { is: 'any' };
export const NONE: Kind = { is: 'none' };
export const TEXT: Kind = { is: 'text' };
export const NUMBER: Kind = { is: 'number' };
export const DATE: Kind = { is: 'date' };
export const TRUTH: Kind = { is: 'truth' };
export const THING: Kind = { is: 'thing' };
export const listOf = (of: Kind): Kind => ({ is: 'list', of });

/** What it is where it is one or the other. */
export function either(a: Kind, b: Kind): Kind {
  if (a.is === 'none') return b;
  if (b.is === 'none') return a;
  if (a.is === 'list' && b.is === 'list') return listOf(either(a.of, b.of));
  if (a.is === 'map' && b.is === 'map') {
    const keys = new Set([...a.fields.keys(), ...b.fields.keys()]);
    return {
      is: 'map',
      fields: new Map([...keys].map((key) => [key, either(a.fields.get(key) ?? NONE, b.fields.get(key) ?? NONE)])),
    };
  }
  return a.is === b.is ? a : ANY;
}

export const oneOf = (kinds: readonly Kind[]): Kind => kinds.reduce(either, NONE);

/** Of a list; of what may be one, anything. */
export function itemOf(kind: Kind): Kind {
  if (kind.is === 'list') return kind.of;
  return kind.is === 'none' ? NONE : ANY;
}

/** Whether a comparison of the two may meet text on one side and a number on the other. */
export function mayConfuse(a: Kind, b: Kind): boolean {
  if (a.is === 'any') return mayBeEither(b);
  if (b.is === 'any') return mayBeEither(a);
  if (a.is === 'list' && b.is === 'list') return mayConfuse(a.of, b.of);
  if (a.is === 'map' && b.is === 'map') {
    return [...a.fields].some(([key, kind]) => mayConfuse(kind, b.fields.get(key) ?? NONE));
  }
  return (a.is === 'text' && b.is === 'number') || (a.is === 'number' && b.is === 'text');
}

function mayBeEither(kind: Kind): boolean {
  if (kind.is === 'list') return mayBeEither(kind.of);
  if (kind.is === 'map') return [...kind.fields.values()].some(mayBeEither);
  return kind.is === 'text' || kind.is === 'number' || kind.is === 'any';
}

export function kindOfValue(value: unknown): Kind {
  if (value === null || value === undefined) return NONE;
  if (typeof value === 'string') return TEXT;
  if (typeof value === 'number' || typeof value === 'bigint') return NUMBER;
  if (typeof value === 'boolean') return TRUTH;
  if (Array.isArray(value)) return listOf(oneOf(value.map(kindOfValue)));
  if (typeof value !== 'object') return ANY;
  if ('_kind' in value && 'value' in value) return kindOfTyped(value._kind, value.value);
  return { is: 'map', fields: new Map(Object.entries(value).map(([key, item]) => [key, kindOfValue(item)])) };
}

function kindOfTyped(kind: unknown, value: unknown): Kind {
  if (kind === 'map') return kindOfValue(value);
  return kind === 'integer' ? NUMBER : DATE;
}
