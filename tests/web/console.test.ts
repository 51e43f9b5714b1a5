/** Answers as text and files, what comes next in a query, and the places that an answer holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchemaAnswer } from '#model/api';
import type { GraphValue } from '#model/graph-value';
import { complete } from '#web/src/console/complete.ts';
import { toPlaces } from '#web/src/console/to-places.ts';
import { compareCells, toCsv, toJson, toText, toTsv } from '#web/src/table/cells.ts';

const NODE: GraphValue = { _kind: 'node', id: 'state:CN', labels: ['State'], properties: { name: 'China' } };
const CITES: GraphValue = {
  _kind: 'relationship',
  id: 'r',
  type: 'CITES',
  start: 'doc:x#1',
  end: 'instrument:y',
  properties: { document: 'doc:x', start: 4, end: 9, exact: 'words' },
};

describe('cells', () => {
  it('say nodes by name, relationships by type and words, values as they are', () => {
    expect([NODE, CITES, null, 3, ['a', NODE], { _kind: 'integer', value: '9007199254740993' }].map(toText)).toEqual([
      'China',
      'CITES “words”',
      '',
      '3',
      'a, China',
      '9007199254740993',
    ]);
    expect(toText({ _kind: 'path', nodes: [NODE, NODE], relationships: [CITES] } as GraphValue)).toBe('China – China');
    expect(toText({ _kind: 'map', value: { _kind: 'node' } } as GraphValue)).toBe('{"_kind":"node"}');
  });

  it('sort numbers as numbers, clause numbers in their order, and empty cells last', () => {
    expect([10, 9, null, 1].sort(compareCells)).toEqual([1, 9, 10, null]);
    expect(['10', '9', '3(b)', '3(a)'].sort(compareCells)).toEqual(['3(a)', '3(b)', '9', '10']);
  });
});

describe('files', () => {
  it('quote what CSV needs quoted, and disarm formulas', () => {
    const csv = toCsv(
      ['a', 'b'],
      [
        ['one, "two"', '=1+1'],
        ['-5', '3\n4'],
      ],
    );
    expect(csv).toBe('\uFEFFa,b\r\n"one, ""two""",\'=1+1\r\n-5,"3\n4"\r\n');
  });

  it('keep as many fields a line as there are columns', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const lines = toTsv(['x', 'y'], rows).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines.every((line) => line.split('\t').length === 2)).toBe(true);
      }),
    );
  });

  it('name the columns in JSON', () => {
    expect(JSON.parse(toJson(['name', 'n'], [[NODE, 2]]))).toEqual([{ name: NODE, n: 2 }]);
  });
});

describe('completion', () => {
  const schema = {
    labels: [{ label: 'Clause', description: '', count: 13, properties: ['number', 'id'] }],
    relationshipTypes: [{ type: 'CITES', description: '', count: 10, from: [], to: [], properties: ['exact', 'id'] }],
    store: { kind: 'embedded', address: '' },
  } satisfies SchemaAnswer;
  const offered = (query: string, asked = false) =>
    complete(query, query.length, schema, asked)?.options.map(({ label }) => label) ?? null;

  it('offers labels in round brackets and types in square ones', () => {
    expect(offered('MATCH (c:')).toEqual(['Clause']);
    expect(offered('MATCH (c:Cl')).toEqual(['Clause']);
    expect(offered('MATCH (c:Clause)-[r:')).toEqual(['CITES']);
    expect(offered('MATCH (c:Clause)-[r:CITES]->(i:')).toEqual(['Clause']);
  });

  it('offers each property once after a dot, keywords otherwise, and nothing unasked', () => {
    expect(offered('RETURN c.')).toEqual(['exact', 'id', 'number']);
    expect(offered('RET')).toContain('RETURN');
    expect(offered('RETURN 1 ')).toBeNull();
    expect(offered('RETURN 1 ', true)).toContain('LIMIT');
  });

  it('replaces the word that has been begun', () => {
    expect(complete('MATCH (c:Cl', 11, schema, false)?.from).toBe(9);
  });
});

describe('places', () => {
  it('are found in columns and in relationships', () => {
    const columns = ['document', 'start', 'end', 'r'];
    expect(
      toPlaces({
        columns,
        rows: [
          ['doc:a', 1, 5, CITES],
          ['doc:a', 5, 5, null],
        ],
      }),
    ).toEqual([
      { document: 'doc:a', start: 1, end: 5 },
      { document: 'doc:x', start: 4, end: 9 },
    ]);
    expect(toPlaces({ columns: ['n'], rows: [[NODE], ['text']] })).toEqual([]);
  });
});
