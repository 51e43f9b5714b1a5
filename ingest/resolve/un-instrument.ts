/** The entity of a United Nations resolution, decision or document, from its symbol. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { Entity } from '#model/annotated-document';
import { symbolInstrumentId } from '#model/ids';
import type { UnIdentity } from './un-symbol.ts';
import { symbolName } from './un-symbol-name.ts';

const bySymbol = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** Where an authority row has the symbol, its entity: the 2030 Agenda is A/RES/70/1. */
export function unInstrument(identity: UnIdentity, knowledge: Knowledge): Entity {
  const known = entityOf(knowledge, authorityId(identity, knowledge) ?? symbolInstrumentId(identity.key));
  if (known) return known;
  return {
    id: symbolInstrumentId(identity.key),
    type: 'Instrument',
    kind: identity.kind,
    name: symbolName(identity.key),
    names: {},
    aliases: identity.key === identity.symbol ? [] : [identity.key],
    ...(identity.date ? { date: identity.date } : {}),
    status: 'adopted',
    identifiers: { unSymbol: identity.symbol },
  };
}

const sessionless = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Whether an authority row has the symbol with any session or year: A/RES/2758 is A/RES/2758(XXVI). */
export function isKnownSymbol(symbol: string, knowledge: Knowledge): boolean {
  let known = sessionless.get(knowledge);
  if (!known) {
    known = new Set(knowledge.instruments.map(({ unSymbol = '' }) => unSymbol.replace(/\s?\([-\dIVXLES]{1,8}\)$/, '')));
    sessionless.set(knowledge, known);
  }
  return known.has(symbol);
}

function authorityId({ symbol, key }: UnIdentity, knowledge: Knowledge): string | undefined {
  let map = bySymbol.get(knowledge);
  if (!map) {
    map = new Map(knowledge.instruments.flatMap((row) => (row.unSymbol ? [[row.unSymbol, row.id] as const] : [])));
    bySymbol.set(knowledge, map);
  }
  return map.get(key) ?? map.get(symbol);
}

/** Whoever issued it, as knowledge names the organ. */
export function issuingOrganId(symbol: string): string | null {
  if (/^A\/HRC\/(?:RES|DEC|PRST)\//.test(symbol)) return 'organisation:UNHRC';
  if (/^A\/(?:RES|DEC)\//.test(symbol)) return 'organisation:UNGA';
  if (/^S\/(?:RES|PRST)\//.test(symbol)) return 'organisation:UNSC';
  if (/^E\/(?:RES|DEC)\//.test(symbol)) return 'organisation:ECOSOC';
  return null;
}
