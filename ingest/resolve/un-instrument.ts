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

const KIND_NAMES = { resolution: 'Resolution', decision: 'Decision', document: 'Document' } as const;

/** Of a body beside the United Nations' main organs, known by its symbol alone. */
export function symbolInstrument(symbol: string, kind: keyof typeof KIND_NAMES): Entity {
  return {
    id: symbolInstrumentId(symbol),
    type: 'Instrument',
    kind,
    name: `${KIND_NAMES[kind]} ${symbol}`,
    names: {},
    aliases: [symbol],
    status: 'adopted',
    identifiers: {},
  };
}

const sessionless = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** By symbols without their session or year the ids of the rows that have them: A/RES/2758 is A/RES/2758(XXVI). */
function rowsWithoutSession(knowledge: Knowledge): ReadonlyMap<string, string> {
  let known = sessionless.get(knowledge);
  if (!known) {
    known = new Map(
      knowledge.instruments.flatMap(({ id, unSymbol }) =>
        unSymbol ? [[unSymbol.replace(/\s?\([-\dIVXLES]{1,8}\)$/, ''), id] as const] : [],
      ),
    );
    sessionless.set(knowledge, known);
  }
  return known;
}

/** Whether an authority row has the symbol with any session or year. */
export function isKnownSymbol(symbol: string, knowledge: Knowledge): boolean {
  return rowsWithoutSession(knowledge).has(symbol);
}

/** The Assembly's numbers ran on up to its thirtieth session. */
const WITHOUT_SESSION = /^A\/RES\/\d{1,4}$/;

function authorityId({ symbol, key }: UnIdentity, knowledge: Knowledge): string | undefined {
  let map = bySymbol.get(knowledge);
  if (!map) {
    map = new Map(knowledge.instruments.flatMap((row) => (row.unSymbol ? [[row.unSymbol, row.id] as const] : [])));
    bySymbol.set(knowledge, map);
  }
  const exact = map.get(key) ?? map.get(symbol);
  return exact ?? (WITHOUT_SESSION.test(symbol) ? rowsWithoutSession(knowledge).get(symbol) : undefined);
}

/** Whoever issued it, as knowledge names the organ. */
export function issuingOrganId(symbol: string): string | null {
  if (/^A\/HRC\/(?:RES|DEC|PRST)\//.test(symbol)) return 'organisation:UNHRC';
  if (/^A\/(?:RES|DEC)\//.test(symbol)) return 'organisation:UNGA';
  if (/^S\/(?:RES|PRST)\//.test(symbol)) return 'organisation:UNSC';
  if (/^E\/(?:RES|DEC)\//.test(symbol)) return 'organisation:ECOSOC';
  return null;
}
