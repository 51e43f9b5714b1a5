/** What a clause does with an instrument, told of sentences made for it in three languages. */
import { describe, expect, test } from 'vitest';
import { citationsOf, type Sentence } from './sentence.ts';
import { SENTENCES_EN } from './sentences-en.ts';
import { SENTENCES_RU } from './sentences-ru.ts';
import { SENTENCES_ZH } from './sentences-zh.ts';

describe.each([
  ['en', SENTENCES_EN],
  ['zh', SENTENCES_ZH],
  ['ru', SENTENCES_RU],
] as const)('%s', (_language, sentences) => {
  test.each(sentences.map((sentence) => [sentence[0], sentence] as const))('%s', (_text, sentence) => {
    expect(toldOf(sentence)).toEqual(expectedOf(sentence));
  });
});

type Told = {
  readonly function: string;
  readonly polarity?: string;
  readonly speakers?: string;
  readonly agents?: string;
};

function expectedOf([, told, count = 1]: Sentence): readonly Told[] {
  return Array.from({ length: count }, () => read(told));
}

/** Only as much as the sentence's row says. */
function toldOf(sentence: Sentence): readonly Told[] {
  const expected = read(sentence[1]);
  return citationsOf(sentence).map((citation) => ({
    function: expected.function === 'any' ? 'any' : citation.function,
    ...(expected.polarity === undefined ? {} : { polarity: citation.polarity }),
    ...(expected.speakers === undefined ? {} : { speakers: citation.speakers.join(' ') }),
    ...(expected.agents === undefined ? {} : { agents: citation.agents.join(' ') }),
  }));
}

function read(told: string): Told {
  const [said = '', agents] = told.split(' > ');
  const [words = '', speakers] = said.split(' = ');
  const [kind = '', polarity] = words.split(' ');
  return {
    function: kind,
    ...(polarity === undefined ? {} : { polarity }),
    ...(speakers === undefined ? {} : { speakers }),
    ...(agents === undefined ? {} : { agents }),
  };
}
