/** What the shipped statement must tell. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotatedDocumentSchema } from '#model/annotated-document';
import { sourceMetadataSchema } from '#model/source';
import { annotateText } from '../annotate-text.ts';

const folder = new URL('../../../documents/cn-ru-fm-2020-09-11/', import.meta.url);
const text = readFileSync(new URL('source.txt', folder), 'utf8');
const metadata = sourceMetadataSchema.parse(JSON.parse(readFileSync(new URL('document.json', folder), 'utf8')));
const document = annotateText(text, metadata);

const citing = (number: string) =>
  document.citations
    .filter(({ clause }) => clause.endsWith(`#${number}`))
    .map(({ instrument, function: does, paragraph }) => `${instrument} ${does} ${paragraph}`);

describe('the statement of 11 September 2020', () => {
  it('is a valid annotated document whose every quote is cut from its text', () => {
    expect(() => annotatedDocumentSchema.parse(document)).not.toThrow();
    const quotes = [...document.mentions, ...document.citations, ...document.findings];
    expect(quotes.filter(({ start, end, exact }) => text.slice(start, end) !== exact)).toEqual([]);
  });

  it('has thirteen citable clauses', () => {
    const numbers = document.clauses.filter(({ citable }) => citable).map(({ number }) => number);
    expect(numbers).toEqual(['preamble', ...Array.from({ length: 12 }, (_, index) => String(index + 1))]);
  });

  it('names States, a place and organisations', () => {
    const named = new Set(document.mentions.map(({ entity }) => entity));
    for (const state of ['CN', 'RU', 'SUHH', 'IR', 'AF', 'SY']) expect(named).toContain(`state:${state}`);
    expect(named).not.toContain('state:KP');
    expect(document.entities.find(({ id }) => id === 'place:korean-peninsula')?.type).toBe('Place');
    for (const id of ['UN', 'UNSC', 'WHO', 'ITU', 'WTO', 'BRICS', 'SCO', 'ARF', 'EAEU', 'G20', 'APEC']) {
      expect(named).toContain(`organisation:${id}`);
    }
  });

  it('cites', () => {
    expect(citing('1').map((row) => row.split(' ').at(-1))).toEqual(['1', '3']);
    expect(citing('4')).toEqual(['instrument:CN-RU-Strategic-Stability-2019 complies 1']);
    expect(citing('7')).toEqual([
      'instrument:A/RES/73/27 basis 1',
      'instrument:A/RES/74/247 basis 1',
      'instrument:UN-Cybercrime-Convention/planned makes 1',
      'instrument:CN-RU-Information-Security-2015 basis 1',
    ]);
    expect(citing('8')).toEqual(['instrument:Global-Data-Security-Initiative appraises 1']);
  });

  it('tells who issued what', () => {
    const issued = document.relations.filter(({ type }) => type === 'ISSUED').map(({ from, to }) => `${from} ${to}`);
    expect(issued).toContain(`state:CN ${document.document.instrument}`);
    expect(issued).toContain(`state:RU ${document.document.instrument}`);
    expect(issued).toContain('organisation:UNGA instrument:A/RES/73/27');
    expect(issued).toContain('state:CN instrument:Global-Data-Security-Initiative');
  });
});
