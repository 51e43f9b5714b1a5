/** A title from the metadata stands as a reader would print it. */
import { expect, it } from 'vitest';
import { annotateText } from './annotate-text.ts';

it('takes escapes out of a given title', () => {
  const document = annotateText('1. They met.\n', { title: 'The Leaders\\u2019 Statement on \\_Trade\\_' });
  expect(document.document.title).toBe('The Leaders’ Statement on _Trade_');
});
