/** The lexicon of acts: its rows keep to their schema, are folded, and each form is found where it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACT_ROWS, ACTS_AFTER, ACTS_BEFORE } from '#ingest/cite/act-lexicon';
import { ACT_KINDS, type ActForms } from '#ingest/cite/act-row';
import { CITATION_FUNCTIONS, POLARITIES } from '#model/citation-words';
import { fold } from '#model/fold';

const forms = ACT_ROWS.flatMap((row) =>
  (['before', 'after'] as const).flatMap((side) =>
    Object.entries((row[side] ?? {}) as ActForms).flatMap(([language, list]) =>
      (list as readonly string[]).map((form) => ({ row, side, language, form })),
    ),
  ),
);

describe('acts.json', () => {
  test('rows are sorted, have known kinds, functions and polarities, and name their source', () => {
    expect(ACT_ROWS.map((row) => row.id)).toEqual([...new Set(ACT_ROWS.map((row) => row.id))].sort());
    for (const row of ACT_ROWS) {
      expect(ACT_KINDS).toContain(row.kind);
      expect(CITATION_FUNCTIONS).toContain(row.function);
      expect(POLARITIES).toContain(row.polarity);
      expect(row.source.length).toBeGreaterThan(5);
    }
  });

  test('no two rows share a form on one side', () => {
    const seen = forms.map(({ side, form }) => `${side} ${form}`);
    expect(seen.length).toBe(new Set(seen).size);
  });

  test('forms are folded, so that they are found in folded text', () => {
    expect(forms.filter(({ form }) => fold(form) !== form)).toEqual([]);
  });

  test('each form is found as its row, whatever white space is between its words', () => {
    const lost = forms.filter(({ form, side, row }) => {
      const text = `${form.replaceAll('*', '').replaceAll(' ', '\n ')} `;
      const hit = (side === 'before' ? ACTS_BEFORE : ACTS_AFTER).at(text, 0, text.length);
      return hit === null || (hit.end === text.length - 1 && hit.value !== row && !form.includes('*'));
    });
    expect(lost.map(({ form }) => form)).toEqual([]);
  });

  test('a word is found whole and a stem with its endings', () => {
    expect(ACTS_BEFORE.at('sign the', 0, 8)?.value.id).toBe('join');
    expect(ACTS_BEFORE.at('significant', 0, 11)).toBeNull();
    expect(ACTS_BEFORE.at('подтверждают', 0, 12)).toMatchObject({ end: 12, value: { id: 'reaffirm' } });
  });

  test('the schema asks for what the rows have', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../ingest/knowledge/acts.schema.json', import.meta.url), 'utf8'),
    ) as { $defs: { row: { properties: Record<string, { enum?: readonly string[] }> } } };
    const { properties } = schema.$defs.row;
    expect(properties.kind?.enum?.toSorted()).toEqual(ACT_KINDS.toSorted());
    expect(properties.function?.enum?.toSorted()).toEqual(CITATION_FUNCTIONS.toSorted());
    for (const row of ACT_ROWS) for (const key of Object.keys(row)) expect(Object.keys(properties)).toContain(key);
  });
});
