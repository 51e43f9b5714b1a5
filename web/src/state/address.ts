/** The page's state as the fragment of its address, so that what is looked at can be sent and never reaches a log. */
import {
  type ConsoleTab,
  FIRST_STATE,
  type NodeKind,
  type Page,
  type PageState,
  type Place,
  type Scope,
  type Shown,
  type View,
  type ViewEdit,
} from './page-state.ts';

const PAGES: readonly Page[] = ['read', 'library', 'trace'];
const VIEWS: readonly View[] = ['time', 'force', 'layers'];
const SCOPES: readonly Scope[] = ['document', 'overview'];
const CONSOLES: readonly ConsoleTab[] = ['closed', 'questions', 'cypher'];
const NODE_KINDS: readonly NodeKind[] = [
  'Document',
  'Clause',
  'Part',
  'State',
  'Organisation',
  'Instrument',
  'Place',
  'Term',
];
const SHOWN: readonly Shown[] = [...NODE_KINDS, 'planned'];

const PLACE = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/;

/** Only what differs from the first state is written, so that most addresses stay short. */
export function toAddress(state: PageState): string {
  const fields = new URLSearchParams();
  if (state.document !== null) fields.set('doc', state.document);
  if (state.selected !== null) fields.set('sel', state.selected);
  if (state.place) fields.set('at', `${state.place.start}-${state.place.end}`);
  if (state.view !== FIRST_STATE.view) fields.set('view', state.view);
  if (state.scope !== FIRST_STATE.scope) fields.set('of', state.scope);
  if (sorted(state.shown) !== sorted(FIRST_STATE.shown)) fields.set('show', state.shown.join(','));
  if (state.linear) fields.set('axis', 'linear');
  for (const { kind, id } of state.edits) fields.append(kind, id);
  if (state.console !== 'closed') fields.set('console', state.console);
  if (state.query !== FIRST_STATE.query) fields.set('q', state.query);
  if (state.trace !== null) fields.set('of-trace', state.trace);
  const rest = fields.toString();
  return `#/${state.page}${rest ? `?${rest}` : ''}`;
}

/** Whatever cannot be read is left at its first value: an address typed by hand never breaks the page. */
export function fromAddress(fragment: string): PageState {
  const [path = '', rest = ''] = fragment.replace(/^#\/?/, '').split('?', 2);
  const fields = new URLSearchParams(rest);
  const shown = fields.get('show');
  return {
    page: oneOf(PAGES, path) ?? FIRST_STATE.page,
    document: fields.get('doc'),
    selected: fields.get('sel'),
    place: toPlace(fields.get('at')),
    view: oneOf(VIEWS, fields.get('view')) ?? FIRST_STATE.view,
    scope: oneOf(SCOPES, fields.get('of')) ?? FIRST_STATE.scope,
    shown: shown === null ? FIRST_STATE.shown : SHOWN.filter((kind) => shown.split(',').includes(kind)),
    linear: fields.get('axis') === 'linear',
    edits: toEdits(fields),
    undone: [],
    console: oneOf(CONSOLES, fields.get('console')) ?? FIRST_STATE.console,
    query: fields.get('q') ?? FIRST_STATE.query,
    trace: fields.get('of-trace'),
  };
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | null {
  return all.find((one) => one === value) ?? null;
}

function toPlace(value: string | null): Place | null {
  const groups = PLACE.exec(value ?? '')?.groups;
  if (!groups) return null;
  const place = { start: Number(groups.start), end: Number(groups.end) };
  return place.end > place.start ? place : null;
}

function toEdits(fields: URLSearchParams): ViewEdit[] {
  const edits: ViewEdit[] = [];
  for (const [kind, id] of fields) if (kind === 'expand' || kind === 'hide') edits.push({ kind, id });
  return edits;
}

function sorted(shown: readonly Shown[]): string {
  return SHOWN.filter((kind) => shown.includes(kind)).join();
}
