/** All that is known of the world before a text is read: the shipped rows, and what a user adds to them. */
import type { Entity } from '#model/annotated-document';
import instruments from './instruments.json' with { type: 'json' };
import instrumentsRegional from './instruments-regional.json' with { type: 'json' };
import organisationsRegional from './organisations-regional.json' with { type: 'json' };
import organisationsUn from './organisations-un.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import resolutions from './resolutions.json' with { type: 'json' };
import type { InstrumentRow, KnowledgeRow, OrganisationRow, PlaceRow, StateRow } from './rows.ts';
import states from './states.json' with { type: 'json' };

/** A user's own row: an entity with names that count as those of the shipped rows do. */
export type UserRow = KnowledgeRow & {
  readonly type: Entity['type'];
  readonly date?: string;
};

export type Knowledge = {
  readonly states: readonly StateRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly places: readonly PlaceRow[];
  readonly users: readonly UserRow[];
};

/** The JSON files are held to their schemas by tests: parsing 2,000 rows again at each start would cost more than reading them. */
export const builtInKnowledge: Knowledge = {
  states: states as readonly StateRow[],
  organisations: [...organisationsUn, ...organisationsRegional] as readonly OrganisationRow[],
  instruments: [...instruments, ...instrumentsRegional, ...resolutions] as readonly InstrumentRow[],
  places: places as readonly PlaceRow[],
  users: [],
};

/** The shipped knowledge with a user's rows; a user's row with the id of a shipped one adds its names to it. */
export function withUserRows(knowledge: Knowledge, rows: readonly UserRow[]): Knowledge {
  return { ...knowledge, users: [...knowledge.users, ...rows] };
}
