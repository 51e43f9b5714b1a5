/** Near numbers stay apart, organs are told by context, and what the text does not tell is a finding. */
import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const symbols = (text: string) => {
  const document = annotateText(text);
  const byId = new Map(document.entities.map((entity) => [entity.id, entity.identifiers.unSymbol]));
  return document.mentions.flatMap(({ entity }) => (entity && byId.get(entity) ? [byId.get(entity)] : []));
};

describe('numbers of United Nations resolutions', () => {
  it.each([
    [
      '1. They recall Security Council resolutions 223 (1966) and 2231 (2015).\n',
      ['S/RES/223(1966)', 'S/RES/2231(2015)'],
    ],
    ['1. They recall Human Rights Council resolution 54/18.\n', ['A/HRC/RES/54/18']],
    ['1. They recall General Assembly resolution 54/18.\n', ['A/RES/54/18']],
    ['1. They recall resolution 60/81 of 8 December 2005.\n', ['A/RES/60/81']],
    [
      '1. They recall resolution 217 A (III) and General Assembly resolution 2625 (XXV).\n',
      ['A/RES/217(III)', 'A/RES/2625(XXV)'],
    ],
    ['1. They recall General Assembly resolutions S-10/2 and ES-11/1.\n', ['A/RES/S-10/2', 'A/RES/ES-11/1']],
    ['1. They recall Security Council resolution 242.\n', ['S/RES/242(1967)']],
    ['一、双方支持联大2758号决议。\n', ['A/RES/2758']],
  ])('%s', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });

  it('tells two parts of one resolution apart', () => {
    const document = annotateText('1. They recall General Assembly resolutions 74/232 A and 74/232 B.\n');
    const ids = document.mentions.map(({ entity }) => entity).filter((id) => id?.startsWith('instrument:'));
    expect(ids).toEqual(['instrument:A/RES/74/232A', 'instrument:A/RES/74/232B']);
  });

  it('does not choose between the Assembly and the Human Rights Council', () => {
    const document = annotateText('1. They recall resolution 54/18.\n');
    const mention = document.mentions.find(({ exact }) => exact === 'resolution 54/18');
    expect(mention?.entity).toBeNull();
    expect(mention?.candidates).toEqual(['instrument:A/RES/54/18', 'instrument:A/HRC/RES/54/18']);
    expect(document.findings.map(({ rule }) => rule)).toContain('resolve/ambiguous-number');
  });

  it('does not take a resolution for the text that it adopts', () => {
    const document = annotateText('1. They recall the 2030 Agenda for Sustainable Development and resolution 70/1.\n');
    expect(new Set(document.citations.map(({ instrument }) => instrument)).size).toBe(2);
    expect(document.relations.some(({ type }) => type === 'ENDORSES')).toBe(true);
  });
});
