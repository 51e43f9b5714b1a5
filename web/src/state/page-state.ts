/** What is looked at: plain values, and the pure functions that make the next state from the last. */
import type { GraphNode } from '#model/api';

export type Page = 'read' | 'library' | 'trace';
export type View = 'time' | 'force' | 'layers';
export type Scope = 'document' | 'overview';
export type ConsoleTab = 'closed' | 'questions' | 'cypher';
export type NodeKind = GraphNode['kind'];
/** `planned` stands for instruments that are planned or that no one could resolve. */
export type Shown = NodeKind | 'planned';

/** A stretch of the open document's text. */
export type Place = { readonly start: number; readonly end: number };

/** One edit of the view, so that it can be undone. */
export type ViewEdit = { readonly kind: 'expand' | 'hide'; readonly id: string };

export type PageState = {
  readonly page: Page;
  readonly document: string | null;
  /** A node's id: a clause or an entity. */
  readonly selected: string | null;
  readonly place: Place | null;
  readonly view: View;
  readonly scope: Scope;
  readonly shown: readonly Shown[];
  /** The time axis without breaks. */
  readonly linear: boolean;
  readonly edits: readonly ViewEdit[];
  readonly undone: readonly ViewEdit[];
  readonly console: ConsoleTab;
  readonly query: string;
  /** What the concordance is about: an instrument or a clause. */
  readonly trace: string | null;
};

export const FIRST_QUERY =
  'MATCH (c:Clause)-[r:CITES]->(i:Instrument)\nRETURN c.number AS clause, i.name AS instrument, r.exact AS words, r.document AS document, r.start AS start, r.end AS end\nORDER BY start';

export const FIRST_STATE: PageState = {
  page: 'read',
  document: null,
  selected: null,
  place: null,
  view: 'time',
  scope: 'document',
  shown: ['Document', 'Clause', 'Instrument', 'planned'],
  linear: false,
  edits: [],
  undone: [],
  console: 'closed',
  query: FIRST_QUERY,
  trace: null,
};

export function openDocument(state: PageState, document: string): PageState {
  if (state.document === document && state.page === 'read') return state;
  const { view, shown, linear, query, console } = state;
  return { ...FIRST_STATE, view, shown, linear, query, console, document };
}

/** A clause says which document it stands in: its id is `<document>#<number>`. */
export function documentOfClause(id: string): string | null {
  const at = id.indexOf('#');
  return id.startsWith('doc:') && at > 0 ? id.slice(0, at) : null;
}

export function select(state: PageState, selected: string | null, place: Place | null = null): PageState {
  const home = selected === null ? null : documentOfClause(selected);
  const base = home === null ? { ...state, page: 'read' as const } : openDocument(state, home);
  return { ...base, selected, place };
}

/** Goes to a stretch of a document's text, with the thing that it names selected. */
export function goTo(state: PageState, document: string, place: Place, selected: string | null): PageState {
  return { ...openDocument(state, document), selected, place };
}

export function toggleShown(state: PageState, kind: Shown): PageState {
  const shown = state.shown.includes(kind) ? state.shown.filter((one) => one !== kind) : [...state.shown, kind];
  return { ...state, shown };
}

export function edit(state: PageState, next: ViewEdit): PageState {
  if (state.edits.some((done) => done.kind === next.kind && done.id === next.id)) return state;
  // What is hidden and then asked for again comes back, and the other way round.
  const kept = state.edits.filter((done) => done.id !== next.id);
  return { ...state, edits: [...kept, next], undone: [] };
}

export function undo(state: PageState): PageState {
  const last = state.edits.at(-1);
  return last ? { ...state, edits: state.edits.slice(0, -1), undone: [...state.undone, last] } : state;
}

export function redo(state: PageState): PageState {
  const last = state.undone.at(-1);
  return last ? { ...state, edits: [...state.edits, last], undone: state.undone.slice(0, -1) } : state;
}
