/** Every example of a pattern is found whole, and its counterexamples give nothing. */
import { describe, expect, it } from 'vitest';
import { BODY_EVIDENCE } from '#ingest/patterns/bodies';
import { BODY_SYMBOL_EVIDENCE } from '#ingest/patterns/body-symbols';
import { EU_ACT_EVIDENCE } from '#ingest/patterns/eu-acts';
import type { PatternEvidence } from '#ingest/patterns/evidence';
import { ENGLISH_TITLE_EVIDENCE } from '#ingest/patterns/titles-en-evidence';
import { RUSSIAN_TITLE_EVIDENCE } from '#ingest/patterns/titles-ru-evidence';
import { CHINESE_TITLE_EVIDENCE } from '#ingest/patterns/titles-zh';
import { UN_LIST_EVIDENCE } from '#ingest/patterns/un-lists';
import { UN_SYMBOL_EVIDENCE } from '#ingest/patterns/un-symbols';
import { annotateText } from '../annotate-text.ts';

const ALL: readonly PatternEvidence[] = [
  BODY_EVIDENCE,
  BODY_SYMBOL_EVIDENCE,
  EU_ACT_EVIDENCE,
  ENGLISH_TITLE_EVIDENCE,
  RUSSIAN_TITLE_EVIDENCE,
  CHINESE_TITLE_EVIDENCE,
  UN_LIST_EVIDENCE,
  UN_SYMBOL_EVIDENCE,
];

/** A first line keeps the sentence from being taken for a title. */
const found = (text: string, rule: string) =>
  annotateText(`1. ${text}\n2. Nothing.\n`)
    .mentions.filter((mention) => mention.rule.startsWith(rule))
    .map(({ exact }) => exact);

describe.each(ALL)('$rule', ({ rule, examples, counterexamples }) => {
  it.each(examples)('finds %s', (example) => {
    const expected = [...example.matchAll(/⟦(?<name>[^⟧]+)⟧/gu)].map(({ groups }) => groups?.name);
    expect(found(example.replace(/[⟦⟧]/gu, ''), rule)).toEqual(expected);
  });
  it.each(counterexamples)('finds nothing in %s', (text) => {
    expect(found(text, rule)).toEqual([]);
  });
});
