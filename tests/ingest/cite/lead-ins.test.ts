/** Lists whose announcement says what their items do not. */
import { describe, expect, test } from 'vitest';
import { annotateText } from '../annotate-text.ts';

function toldIn(text: string): readonly string[] {
  const { citations, document } = annotateText(text);
  return citations
    .filter(({ instrument }) => instrument !== document.instrument)
    .map(({ act, function: kind, agents }) => [act?.text ?? '-', kind, ...agents].join(' '));
}

const TITLE = 'Joint Statement of Chile and Norway\n\n';

describe('an announcement', () => {
  test('tells what was done with the titles below it', () => {
    const text = `${TITLE}The visit went well and both sides were content with it.\n\nThe Ministers signed the following documents:\n\n1. Agreement on Salmon of 3 May 2031.\n\n2. Protocol on Trout of 3 May 2031.\n`;
    expect(toldIn(text)).toEqual(['signed makes', 'signed makes']);
  });

  test('reaches bullets of one clause, and no further than their list', () => {
    const text = `${TITLE}1. The Ministers signed:\n\n- the Agreement on Salmon of 3 May 2031;\n\n- the Protocol on Trout of 3 May 2031.\n\n2. Paris Agreement.\n`;
    expect(toldIn(text)).toEqual(['signed makes', 'signed makes', '- names']);
  });

  test('that calls on somebody asks for what its items say', () => {
    const text =
      'The General Assembly,\n\nRecalling its previous decisions,\n\n1. Calls upon all States:\n\n(a) To ratify the Paris Agreement;\n\n(b) To act under the Charter of the United Nations;\n\n2. Decides to remain seized of the matter.\n';
    expect(toldIn(text)).toEqual(['Calls upon … ratify appeals others', 'under basis']);
  });

  test('that only opens a text says nothing of its clauses', () => {
    const text = `${TITLE}Recalling their friendship, the Parties declare as follows:\n\n1. Paris Agreement.\n\n2. They will meet again.\n`;
    expect(toldIn(text)).toEqual(['- names']);
  });
});
