/** A footnote call glued to a name is no part of it. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../annotate-text.ts';

describe('footnote calls behind names', () => {
  it.each([
    [
      '1. They recall the Universal Declaration of Human Rights1 and welcome progress.\n',
      'Universal Declaration of Human Rights',
    ],
    ['1. They recall the Arms Trade Treaty² and welcome progress.\n', 'Arms Trade Treaty'],
    [
      '1. Стороны подтвердили Устав Организации Объединенных Наций³ и Договор об Антарктике.\n',
      'Устав Организации Объединенных Наций',
    ],
  ])('%s', (text, name) => {
    expect(mentionsOf(text).map((mention) => mention.split(' → ')[0])).toContain(name);
  });

  it('keeps acronyms that end in a digit', () => {
    expect(mentionsOf('1. The G20 leaders met.\n').map((mention) => mention.split(' → ')[0])).toContain('G20');
  });
});
