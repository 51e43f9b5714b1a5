/** Whose words a text is, told from its title, its opening and its form. */
import { describe, expect, test } from 'vitest';
import { annotateText } from '../annotate-text.ts';

/** Of the first citation that is none of the text itself. */
function speakersIn(text: string): string {
  const { citations, document } = annotateText(text);
  const first = citations.find(({ instrument }) => instrument !== document.instrument);
  return first?.speakers.map((id) => id.replace(/^\w+:/, '')).join(' ') ?? 'no citation';
}

const CHARTER = 'We reaffirm the purposes and principles of the Charter of the United Nations.';

describe('parties of a title', () => {
  test.each([
    [`Joint Statement of Kenya and Japan on the Situation in Sudan\n\n${CHARTER}\n`, 'KE JP'],
    [`EU-Japan Summit Joint Statement\n\nTokyo, 3 May 2031\n\n${CHARTER}\n`, 'EU JP'],
    [`Joint Declaration on Security Cooperation between Canada and Norway\n\n${CHARTER}\n`, 'CA NO'],
    [`Joint Statement on the Official Visit of the President of Chile to Peru\n\n${CHARTER}\n`, 'CL PE'],
    ['肯尼亚共和国和日本国关于苏丹局势的联合声明\n\n双方重申《联合国宪章》的宗旨和原则。\n', 'KE JP'],
    [
      'Совместное заявление Республики Чили и Республики Перу о положении в Судане\n\nСтороны подтверждают цели и принципы Устава ООН.\n',
      'CL PE',
    ],
    [
      'Заявление Организации Договора о коллективной безопасности по Афганистану\n\nМы подтверждаем цели и принципы Устава ООН.\n',
      'CSTO',
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toBe(speakers);
  });
});

describe('who is named beside them', () => {
  test.each([
    // A place and a day below the title, a body at which one speaks, and the body of which a treaty tells.
    [`JOINT STATEMENT OF THE HEADS OF ASEAN\nVIENTIANE, LAOS, 8 JULY 2031\n\n${CHARTER}\n`, 'ASEAN'],
    [`Joint Statement of Chile and Peru at the Council of the European Union\n\n${CHARTER}\n`, 'CL PE'],
    [
      `PROTOCOL TO THE CONSTITUTIVE ACT OF THE AFRICAN UNION\n\nThe States Parties,\n\nRecalling the Charter of the United Nations,\n\nHave agreed as follows:\n\nArticle 1\n\nThe seat is open.\n`,
      '',
    ],
    [`Agreement between the African Union and Chile\n\n${CHARTER}\n`, 'AU CL'],
    [
      `Permanent Mission of Ireland to the United Nations\n\nStatement at the Thematic Debate\n\nChair, we thank you for this debate on disarmament. ${CHARTER}\n`,
      'IE',
    ],
    [
      `INTERNATIONAL COURT OF JUSTICE\n\nYEAR 2031\n\nMARITIME DISPUTE (CHILE v. PERU)\n\nORDER\n\n1. The Court recalls the Charter of the United Nations and the facts of the case.\n`,
      'ICJ',
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toBe(speakers);
  });
});

describe('where the title names no party', () => {
  test.each([
    [
      `Joint Leaders Statement\n\nWe, the leaders of Chile, Norway and Japan, met today in Oslo. ${CHARTER}\n`,
      'CL NO JP',
    ],
    [
      `Joint Statement\n\nThe Minister for Foreign Affairs of Japan, Ms A, and the Minister of Defence of Norway, Mr B, met in Oslo in the presence of the Ambassador of Chile. ${CHARTER}\n`,
      'JP NO',
    ],
    // Those of whom it speaks are no speakers.
    [
      `Leaders' Statement\n\nWe welcome the ceasefire between Armenia and Azerbaijan reached last year. ${CHARTER}\n`,
      '',
    ],
    [
      'РЕШЕНИЕ\n\nО гуманитарной помощи\n\nСовет глав государств Содружества Независимых Государств,\n\nосновываясь на положениях Устава ООН,\n\nрешил:\n\n1. Оказать помощь.\n',
      'CIS-council-of-heads-of-state',
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toBe(speakers);
  });
});

describe('laws and lists are nobody’s words; an office speaks for its State', () => {
  test.each([
    ['中华人民共和国海洋法\n\n第一条 国家遵守《联合国海洋法公约》。\n\n第二条 本法自公布之日起施行。\n', ''],
    [
      'Law of Mongolia on the Sea\n\nArticle 1\n\nTerms have the meaning given in the Charter of the United Nations.\n',
      '',
    ],
    [
      'Документы, подписанные по итогам визита Президента Чили в Перу\n\n1. Протокол к Уставу Организации Объединенных Наций\n2. Меморандум о рыболовстве\n',
      '',
    ],
    [
      'Брифинг официального представителя МИД Чили о ситуации в Судане\n\nМы исходим из Устава ООН, и это известно всем нашим партнерам.\n',
      'CL',
    ],
    [
      'Working paper submitted by Norway and Chile\n\n1. The Conference should recall the Charter of the United Nations and act on it.\n',
      'NO CL',
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toBe(speakers);
  });
});

test('an excerpt of a resolution tells its organ by its own earlier texts, and what it annexes is not the organ’s', () => {
  const { citations } = annotateText(
    'reaffirming its resolution 2166 (2014),\nnoting with concern the situation there,\n3. Calls on all parties to implement the Charter of the United Nations;\nThe leaders endorse the Paris Agreement and will meet again.\n',
  );
  expect(citations.map(({ speakers }) => speakers.join())).toEqual(['organisation:UNSC', 'organisation:UNSC', '']);
});

test('of several sides it is the one asked and holding views that answers', () => {
  const { citations } = annotateText(
    '2031年8月24日外交部发言人主持例行记者会\n\n某报记者：中方对此有何评论？\n\n答：日方的做法违背《联合国海洋法公约》。日方一意孤行。日方多次食言。中方坚决反对。\n',
  );
  expect(citations.map(({ speakers }) => speakers.join())).toEqual(['state:CN']);
});
