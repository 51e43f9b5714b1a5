/** The page's state: choosing, editing, undoing, and the address that holds it all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from '#web/src/state/address.ts';
import {
  edit,
  FIRST_STATE,
  goTo,
  openDocument,
  type PageState,
  redo,
  select,
  toggleShown,
  undo,
} from '#web/src/state/page-state.ts';

describe('choosing', () => {
  it('opens the document that a chosen clause stands in', () => {
    const state = select({ ...FIRST_STATE, document: 'doc:a' }, 'doc:b#3');
    expect(state).toMatchObject({ document: 'doc:b', selected: 'doc:b#3', page: 'read' });
  });

  it('keeps the open document when an entity is chosen, and leaves the other pages', () => {
    const state = select({ ...FIRST_STATE, document: 'doc:a', page: 'trace' }, 'state:CN');
    expect(state).toMatchObject({ document: 'doc:a', selected: 'state:CN', page: 'read', place: null });
  });

  it('forgets selection and edits with the document, but not how one looks at things', () => {
    const before = edit(
      { ...FIRST_STATE, document: 'doc:a', selected: 'state:CN', view: 'layers' },
      { kind: 'hide', id: 'x' },
    );
    expect(openDocument(before, 'doc:b')).toMatchObject({
      document: 'doc:b',
      selected: null,
      edits: [],
      view: 'layers',
    });
  });

  it('goes to a place with what it names selected', () => {
    const state = goTo(FIRST_STATE, 'doc:a', { start: 3, end: 9 }, 'instrument:A/RES/1/1');
    expect(state).toMatchObject({ document: 'doc:a', place: { start: 3, end: 9 }, selected: 'instrument:A/RES/1/1' });
  });
});

describe('edits of the view', () => {
  it('are undone and redone in order', () => {
    const both = edit(edit(FIRST_STATE, { kind: 'expand', id: 'a' }), { kind: 'hide', id: 'b' });
    const back = undo(both);
    expect(back.edits).toEqual([{ kind: 'expand', id: 'a' }]);
    expect(redo(back).edits).toEqual(both.edits);
    expect(undo(undo(undo(both))).edits).toEqual([]);
  });

  it('bring back what was hidden when it is expanded', () => {
    const state = edit(edit(FIRST_STATE, { kind: 'hide', id: 'a' }), { kind: 'expand', id: 'a' });
    expect(state.edits).toEqual([{ kind: 'expand', id: 'a' }]);
  });

  it('switch kinds on and off', () => {
    const on = toggleShown(FIRST_STATE, 'State');
    expect(on.shown).toContain('State');
    expect(toggleShown(on, 'State').shown).toEqual(FIRST_STATE.shown);
  });
});

describe('the address', () => {
  const id = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
  const states: fc.Arbitrary<PageState> = fc.record({
    page: fc.constantFrom('read', 'library', 'trace'),
    document: fc.option(id),
    selected: fc.option(id),
    place: fc.option(
      fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e3 })).map(([start, more]) => ({ start, end: start + more })),
    ),
    view: fc.constantFrom('time', 'force', 'layers'),
    scope: fc.constantFrom('document', 'overview'),
    shown: fc.subarray(['Document', 'Clause', 'State', 'Organisation', 'Instrument', 'planned']),
    linear: fc.boolean(),
    edits: fc.array(fc.record({ kind: fc.constantFrom('expand', 'hide'), id }), { maxLength: 4 }),
    undone: fc.constant([]),
    console: fc.constantFrom('closed', 'questions', 'cypher'),
    query: fc.string({ maxLength: 80 }),
    trace: fc.option(id),
  });

  it('holds the whole state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const back = fromAddress(toAddress(state));
        expect({ ...back, shown: [...back.shown].sort() }).toEqual({ ...state, shown: [...state.shown].sort() });
      }),
    );
  });

  it('never breaks on what someone typed', () => {
    fc.assert(fc.property(fc.string(), (fragment) => void fromAddress(`#${fragment}`)));
    expect(fromAddress('#/nowhere?at=9-2&view=spiral&show=Everything')).toMatchObject({
      page: 'read',
      place: null,
      view: 'time',
      shown: [],
    });
  });

  it('is short for the first state', () => {
    expect(toAddress(FIRST_STATE)).toBe('#/read');
  });
});
