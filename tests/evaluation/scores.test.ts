/** Scores are figures: gains and losses are told by name, and identity by the scorer's own rule. */
import { expect, test } from 'vitest';
import type { Entity } from '#model/annotated-document';
import { compareScores } from '../../scripts/evaluation/compare-scores.ts';
import { isIdentity } from '../../scripts/evaluation/identity.ts';
import { printScores } from '../../scripts/evaluation/print-scores.ts';
import { type Counts, harmonic, precision, recall, type Scores } from '../../scripts/evaluation/scores.ts';

function scoresWith(citations: Counts): Scores {
  const none: Counts = [1, 0, 0];
  return {
    documents: {
      'made-up.en': {
        counts: { clauses: none, mentions: none, State: none, Organisation: none, Instrument: none, citations },
        identity: [1, 1],
      },
    },
    functions: {
      'made-up.en': { places: [4, 4], given: 4, function: 3, polarity: 4, speakers: 4, agents: 4 },
    },
    resolutions: null,
    citationLines: { en: [1, 0, 0] },
    citationLinesSame: [1, 1],
    names: { en: [9, 10] },
  };
}

function instrument(part: Partial<Entity>): Entity {
  return { id: 'instrument:x', type: 'Instrument', name: 'X', names: {}, aliases: [], identifiers: {}, ...part };
}

test('precision, recall and F1', () => {
  expect([precision([3, 1, 2]), recall([3, 1, 2])]).toEqual([0.75, 0.6]);
  expect(harmonic([3, 1, 2])).toBeCloseTo(2 / 3);
  expect(harmonic([0, 0, 0])).toBe(0);
});

test('a missed citation is a loss, a found one a gain, and the same scores are neither', () => {
  const better = scoresWith([10, 0, 0]);
  const worse = scoresWith([9, 0, 1]);
  expect(compareScores(better, worse).losses.map((change) => change.what)).toEqual(['made-up.en citations']);
  expect(compareScores(worse, better).gains.map((change) => change.what)).toEqual(['made-up.en citations']);
  expect(compareScores(better, better)).toEqual({ gains: [], losses: [] });
});

test('a document that was not scored before is neither gain nor loss', () => {
  const before = { ...scoresWith([1, 0, 0]), documents: {}, functions: {} };
  expect(compareScores(before, scoresWith([0, 1, 1]))).toEqual({ gains: [], losses: [] });
});

test('tables by language', () => {
  const printed = printScores(scoresWith([9, 0, 1]));
  expect(printed).toContain('en (1 documents)');
  expect(printed).toContain('right where given           0.750  (3 of 4)');
});

test('identity by key: ISO code, date and words of the title, UN symbol', () => {
  const state: Entity = { ...instrument({ id: 'state:FJ', identifiers: { iso3166: 'FJ' } }), type: 'State' };
  expect(isIdentity('FJ', state)).toBe(true);
  expect(isIdentity('FI', state)).toBe(false);
  const agreement = instrument({ date: '2031-05-04', name: 'Agreement on the Transit of Goods' });
  expect(isIdentity('2031-05|transit of goods', agreement)).toBe(true);
  expect(isIdentity('2032|transit of goods', agreement)).toBe(false);
  const resolution = instrument({ identifiers: { unSymbol: 'S/RES/4011(2031)' } });
  expect(isIdentity('S/RES/4011(2031)', resolution)).toBe(true);
  expect(isIdentity('S/RES/401(2031)', resolution)).toBe(false);
  expect(isIdentity('anything', undefined)).toBe(false);
});
