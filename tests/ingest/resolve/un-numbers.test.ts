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
    ['一、双方支持联大2758号决议。\n', ['A/RES/2758(XXVI)']],
    [
      '1. Resolution 1701 must be implemented. They also recall resolution 1559.\n',
      ['S/RES/1701(2006)', 'S/RES/1559(2004)'],
    ],
    ['1. Стороны напомнили о резолюции 2202 по Украине.\n', ['S/RES/2202(2015)']],
    ['一、各方应执行第1701号决议。\n', ['S/RES/1701(2006)']],
    ['1. See S/RES/2728 on this.\n', ['S/RES/2728(2024)']],
    [
      '一、理事会回顾1978年3月19日第425(1978)号、1978年3月19日第426(1978)号决议。\n',
      ['S/RES/425(1978)', 'S/RES/426(1978)'],
    ],
  ])('%s', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });

  it('takes the council into the span of its resolution, and the organ of no other for it', () => {
    const exacts = (text: string) => annotateText(text).mentions.map(({ exact }) => exact);
    expect(exacts('一、人权理事会回顾理事会第7/3号决议。\n')).toContain('理事会第7/3号决议');
    expect(exacts('1. The Human Rights Council recalled Council resolution 7/3.\n')).toContain(
      'Council resolution 7/3',
    );
    expect(exacts('1. The House passed H. Res. 1540.\n')).toEqual([]);
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

  it('takes the United Nations into the span and the number to the Assembly where only its resolution is known', () => {
    const { mentions, entities } = annotateText('一、双方重申支持联合国第2758号决议。\n');
    const mention = mentions.find(({ exact }) => exact === '联合国第2758号决议');
    expect(entities.find(({ id }) => id === mention?.entity)?.identifiers.unSymbol).toMatch(/^A\/RES\/2758/);
  });

  it('takes the numbers of other bodies for theirs, in every language, and for none of the main organs', () => {
    const instruments = (text: string) =>
      annotateText(text)
        .mentions.map(({ entity }) => entity)
        .filter((id) => id?.startsWith('instrument:'));
    expect(instruments('1. They note Economic Commission for Africa resolution 911 (XLVI) of 4 May 2013.\n')).toEqual([
      'instrument:ECA/RES/911(XLVI)',
    ]);
    expect(
      instruments('1. Они отмечают резолюцию 911 (XLVI) Экономической комиссии для Африки от 4 мая 2013 года.\n'),
    ).toEqual(['instrument:ECA/RES/911(XLVI)']);
    expect(instruments('1. They note the decision of Bank 7.\n')).toEqual([]);
    expect(instruments('1. They note Economic and Social Council resolution 1503 (XLVIII).\n')).toEqual([
      'instrument:E/RES/1503(XLVIII)',
    ]);
  });

  it('shows the number of a body that only the text knows', () => {
    const { findings } = annotateText('1. They note Lake Warden Fishing Commission resolution 12/4 of 4 May 2013.\n');
    expect(findings.map(({ rule }) => rule)).toContain('cite/possible-miss');
  });

  it('takes the Council for the one that the paragraphs before name', () => {
    expect(
      symbols(
        '1. The Human Rights Council met.\n\n2. They recall Council resolutions 7/3, on water, and 8/4, on food.\n',
      ),
    ).toEqual(['A/HRC/RES/7/3', 'A/HRC/RES/8/4']);
  });
});
