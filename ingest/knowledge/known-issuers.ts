/** Who issued an instrument, by its authority row. */
import type { Knowledge } from './knowledge.ts';

const cache = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

export function knownIssuers(knowledge: Knowledge, instrument: string): readonly string[] {
  let index = cache.get(knowledge);
  if (!index) {
    index = new Map(knowledge.instruments.map(({ id, issuers }) => [id, (issuers ?? []).map((issuer) => issuer.id)]));
    cache.set(knowledge, index);
  }
  return index.get(instrument) ?? [];
}
