/** The entity that each knowledge row stands for. */
import { symbolName } from '#ingest/resolve/un-symbol-name';
import type { Entity } from '#model/annotated-document';
import type { Knowledge, UserRow } from './knowledge.ts';
import type { InstrumentRow, KnowledgeRow, OrganisationRow, StateRow } from './rows.ts';
import { toTraditional } from './traditional.ts';

type Known = { readonly makers: ReadonlyMap<string, () => Entity>; readonly entities: Map<string, Entity | null> };

const cache = new WeakMap<Knowledge, Known>();

/** Null where no row has the id. Each entity is made when it is first asked for: a text names few of thousands. */
export function entityOf(knowledge: Knowledge, id: string): Entity | null {
  let known = cache.get(knowledge);
  if (!known) {
    known = { makers: entityMakers(knowledge), entities: new Map() };
    cache.set(knowledge, known);
  }
  let entity = known.entities.get(id);
  if (entity === undefined) {
    entity = known.makers.get(id)?.() ?? null;
    if (entity) known.entities.set(id, entity);
  }
  return entity;
}

function entityMakers(knowledge: Knowledge): ReadonlyMap<string, () => Entity> {
  const makers = new Map<string, () => Entity>();
  const put = (id: string, make: () => Entity) => {
    if (!makers.has(id)) makers.set(id, make);
  };
  for (const row of knowledge.states) put(row.id, () => stateEntity(row));
  for (const row of knowledge.organisations) put(row.id, () => organisationEntity(row));
  for (const row of knowledge.instruments) {
    put(row.id, () => instrumentEntity(row));
    if (row.unSymbol === undefined) put(plannedId(row.id), () => plannedEntity({ ...row, id: plannedId(row.id) }));
    else if (hasTextOfItsOwn(row)) put(textId(row.id), () => textEntity({ ...row, id: textId(row.id) }));
  }
  for (const row of knowledge.places) put(row.id, () => ({ ...common(row), type: 'Place' }));
  for (const row of knowledge.users) put(row.id, () => userEntity(row));
  return makers;
}

function stateEntity(row: StateRow): Entity {
  const entity: Entity = { ...common(row), type: 'State' };
  return {
    ...entity,
    identifiers: { ...entity.identifiers, iso3166: row.iso3166 },
    ...(row.status === 'historic' ? { status: 'historic' } : {}),
  };
}

function organisationEntity(row: OrganisationRow): Entity {
  return { ...common(row), type: 'Organisation', kind: row.kind };
}

/**
 * A resolution is not the text that it adopts: 2030 Agenda names the agenda, "resolution 70/1" the resolution. A row
 * with a symbol is the resolution, and its names without a number are those of the text.
 */
export function textId(resolution: string): string {
  return `${resolution}${TEXT}`;
}

/** The resolution that adopted a text, by the text's id; null for any other id. */
export function resolutionOfText(id: string): string | null {
  return id.endsWith(TEXT) ? id.slice(0, -TEXT.length) : null;
}

const TEXT = '/text';

export function hasTextOfItsOwn({ unSymbol, names }: InstrumentRow): boolean {
  return unSymbol !== undefined && Object.values(names).some((list) => list.some((name) => !isNumbered(name)));
}

/** A name that is the number of a resolution in words. */
export function isNumbered(name: string): boolean {
  return /(?:resolution|decision|резолюция|решение)\s.{0,30}\d|第.{1,20}号(?:决议|决定)|^[A-Z]+\/[A-Z]*\/?.*\d/u.test(
    name,
  );
}

function instrumentEntity(row: InstrumentRow): Entity {
  const entity: Entity = { ...common(row), type: 'Instrument', kind: row.kind, status: row.status };
  if (row.unSymbol === undefined) return { ...entity, ...(row.date ? { date: row.date } : {}) };
  return {
    ...entity,
    kind: /\/DEC\//.test(row.unSymbol) ? 'decision' : 'resolution',
    name: symbolName(row.unSymbol),
    names: selected(row.names, isNumbered),
    aliases: [],
    ...(row.date ? { date: row.date } : {}),
    identifiers: { unSymbol: row.unSymbol },
  };
}

/** What a text of an earlier day could only plan: it BECAME the instrument of the row. */
export function plannedId(id: string): string {
  return `${id}/planned`;
}

function plannedEntity(row: InstrumentRow): Entity {
  const { wikidata: _, ...identifiers } = common(row).identifiers;
  return {
    ...common(row),
    type: 'Instrument',
    kind: row.kind,
    status: 'planned',
    name: `${common(row).name} (planned)`,
    identifiers,
  };
}

function textEntity(row: InstrumentRow): Entity {
  const names = selected(row.names, (name) => !isNumbered(name));
  const entity = common({ ...row, names });
  return {
    ...entity,
    type: 'Instrument',
    kind: row.kind === 'resolution' ? 'declaration' : row.kind,
    status: row.status,
    // The symbol under which it is cited as well.
    aliases: [...entity.aliases, ...(row.unSymbol ? [row.unSymbol] : [])],
    ...(row.date ? { date: row.date } : {}),
  };
}

function selected(names: KnowledgeRow['names'], wanted: (name: string) => boolean): KnowledgeRow['names'] {
  return Object.fromEntries(
    Object.entries(names)
      .map(([language, list]) => [language, list.filter(wanted)] as const)
      .filter(([, list]) => list.length > 0),
  );
}

function userEntity(row: UserRow): Entity {
  return { ...common(row), type: row.type, ...(row.date ? { date: row.date } : {}) };
}

function common(row: KnowledgeRow): Omit<Entity, 'type'> {
  const { names } = row;
  const first = names.en?.[0] ?? names['zh-Hans']?.[0] ?? names['zh-Hant']?.[0] ?? names.ru?.[0] ?? row.id;
  const aliases = [...Object.values(row.acronyms ?? {}), ...Object.values(row.weak ?? {})].flat();
  return {
    id: row.id,
    name: first,
    names: inBothScripts(names),
    aliases: [...new Set(aliases)],
    identifiers: row.wikidata ? { wikidata: row.wikidata } : {},
  };
}

function inBothScripts(names: KnowledgeRow['names']): KnowledgeRow['names'] {
  const traditional = [...(names['zh-Hant'] ?? []), ...(names['zh-Hans'] ?? []).map(toTraditional)];
  return traditional.length > 0 ? { ...names, 'zh-Hant': [...new Set(traditional)] } : names;
}
