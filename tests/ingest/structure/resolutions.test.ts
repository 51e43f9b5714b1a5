import { describe, expect, it } from 'vitest';
import { numbersOf, partsOf, unitsOf, unitText } from './outline-of.ts';

const RESOLUTION = `United Nations
A/RES/76/300
General Assembly
Distr.: General
1 August 2022
Resolution adopted by the General Assembly on 28 July 2022
[without reference to a Main Committee (A/76/L.75)]
76/300. A clean environment
The General Assembly,
Guided by the Charter of the United Nations,[1]
Recalling also its resolution 70/1 of 25 September 2015,
1. Recognizes the right to a clean environment;
2. Notes with deep concern that the right is related:
(a) To life;
(b) To health, in:
(i) Cities;
(ii) Villages;
Further measures
3. Also reiterates its request to States:
–
to adopt policies;
–
to report.
97th plenary meeting
28 July 2022
__________________
[1]
United Nations, Treaty Series, vol. 1.`;

describe('resolutions, decisions and presidential statements', () => {
  it('tells preambular from operative paragraphs and points', () => {
    expect(numbersOf(RESOLUTION)).toBe('pp1 pp2 op1 op2 op2(a) op2(b) op2(b)(i) op2(b)(ii) op3');
    expect(unitText(RESOLUTION, 'title')).toBe('76/300. A clean environment');
    expect(partsOf(RESOLUTION)).toContain('formula: The General Assembly,');
  });

  it('reads the opening words', () => {
    const acts = unitsOf(RESOLUTION)
      .filter(({ number }) => /^(?:pp|op)\d$/.test(number))
      .map(({ act }) => act);
    expect(acts).toEqual([
      'Guided',
      'Recalling also',
      'Recognizes',
      'Notes with deep concern',
      'Also reiterates its request',
    ]);
  });

  it('gives a footnote to the unit that calls it', () => {
    const units = unitsOf(RESOLUTION);
    const footnote = units.find(({ kind }) => kind === 'footnote');
    expect(units[footnote?.parent ?? -1]?.number).toBe('pp1');
    expect(RESOLUTION.slice(footnote?.start, footnote?.end)).toContain('Treaty Series');
  });

  it.each([
    [
      '大会，\n遵循《联合国宪章》的宗旨，\n又回顾第70/1号决议，\n1. 确认这项权利；\n2. 注意到该权利：\n(a) 与生命权有关；\n(b) 与健康权有关。',
      'pp1 pp2 op1 op2 op2(a) op2(b)',
    ],
    [
      'Совет Безопасности,\nссылаясь на свою резолюцию 2166 (2014),\nвновь подтверждая свою приверженность,\n1. постановляет продлить мандат;\n2. просит Генерального секретаря представить доклад.',
      'pp1 pp2 op1 op2',
    ],
    [
      'The General Assembly,\n\nRecalling the Charter,\n\nDecides to restore all its rights to Ardenia.\n\n1976th plenary meeting,\n25 October 1971.',
      'pp1 op1',
    ],
    [
      'Reiterating its responsibility,\nRecalling all its relevant resolutions,\nGravely concerned about the violence,\n1. Strongly condemns the attacks;\n2. Decides to remain seized of the matter.',
      'pp1 pp2 pp3 op1 op2',
    ],
  ])('reads %s', (text, numbers) => {
    expect(numbersOf(text)).toBe(numbers);
  });

  it('restores a Roman item that scanning made a digit', () => {
    const text =
      'The Security Council,\n\nExpressing concern,\n\n1. Affirms:\n\n(1) Withdrawal of forces;\n\n(ii) Termination of claims;\n\n2. Requests a report.';
    expect(numbersOf(text)).toBe('pp1 op1 op1(i) op1(ii) op2');
  });

  it('takes lines cut out of a longer text each for itself', () => {
    const text = `ссылаясь на свою резолюцию 1701 (2006),
3. просит обе стороны соблюдать перемирие;
3. Открыть пункты пропуска.
Министры поддерживают график работ.
Япония выделит средства.`;
    expect(numbersOf(text)).toBe('pp1 op3 3 p1 p2');
    expect(numbersOf('4. 缔约国应履行义务。\n条约是基石。\n6. 核裁军应是公正的。\n10. 各国应共同努力。')).toBe(
      '4 p1 6 10',
    );
  });

  it('counts the paragraphs of a presidential statement', () => {
    const text =
      'At the 9299th meeting of the Security Council the President of the Council made the following statement on behalf of the Council:\n\n“The Security Council reaffirms its commitment.\n\n“The Security Council welcomes the report.”';
    expect(numbersOf(text)).toBe('p1 p2 p3');
  });
});
