import { describe, expect, it } from 'vitest';
import { numbersOf, partsOf, unitsOf, unitText } from './outline-of.ts';

describe('clauses numbered （一）（二）', () => {
  const opening = '阿登共和国和贝尔瓦王国联合声明\n\n应贝尔瓦国王邀请，阿登总统访问贝尔瓦，双方发表声明如下。\n\n';

  it('are those of a statement that numbers nothing above them', () => {
    const text = `${opening}（一）双方重申遵守联合国宪章，支持多边主义。\n\n（二）双方反对保护主义，愿维护自由贸易。\n\n（三）双方同意今后每年会晤一次，轮流主办。`;
    expect(numbersOf(text)).toBe('preamble 1 2 3');
  });

  it('are a list where they are one sentence of a paragraph', () => {
    const text = `${opening}双方同意：\n\n（一）扩大贸易；\n\n（二）便利投资；\n\n（三）鼓励旅游。`;
    expect(numbersOf(text)).toBe('p1 p2 p2(1) p2(2) p2(3)');
  });

  it('are a list below 一、', () => {
    const text = `${opening}一、双方重申三点。\n\n（一）双方遵守宪章。\n\n（二）双方反对霸权。\n\n（三）双方加强合作。`;
    expect(numbersOf(text)).toBe('preamble 1 1(1) 1(2) 1(3)');
  });
});

describe('a list in a text that numbers nothing', () => {
  it('closes with the sentence that it is', () => {
    const text =
      '阿登外交部答记者问\n\n记者昨天书面提出了以下几个问题。\n\n请发言人介绍：\n\n（一）双方会谈的情况；\n\n（二）两国何时复航；及\n\n（三）下次会谈将在哪里举行？\n\n会谈是友好的，双方就复航达成一致。\n\n下次会谈将在贝尔瓦举行。';
    expect(numbersOf(text)).toBe('p1 p2 p2(1) p2(2) p2(3) p3 p4');
  });

  it('stays open where its items are sentences of their own', () => {
    const text =
      'Press statement\n\nThe Minister made two points to his counterpart yesterday.\n\n(a) Trade has grown.\n\n(b) Tourism has not.\n\nHe regretted this.';
    expect(unitText(text, 'p1(b)')).toContain('He regretted this.');
  });
});

describe('footnotes', () => {
  const resolution = (call: string, sign: string) => `The General Assembly,

Recalling the Convention on Rivers${call} and its protocols,

Noting the report of its working group,

1. Calls upon all States to accede to it;

2. Decides to remain seized of the matter.

_______________
${sign} Treaty Series, vol. 12, No. 34.`;

  it.each([
    ['¹', '¹'],
    ['1', '1'],
    ['[1]', '[1]'],
    [' 1/', '1/'],
  ])('a call %s and a note %s belong together', (call, sign) => {
    const units = unitsOf(resolution(call, sign));
    const note = units.find(({ kind }) => kind === 'footnote');
    expect(note?.number).toBe('footnote1');
    expect(units[note?.parent ?? -1]?.number).toBe('pp1');
  });

  it('a note that nothing calls belongs to none', () => {
    const note = unitsOf(resolution('', '¹')).find(({ kind }) => kind === 'footnote');
    expect(note).toMatchObject({ number: 'footnote1', parent: null });
  });
});

describe('a declaration that goes on in articles', () => {
  const recitals =
    'ДЕКЛАРАЦИЯ О РЕКАХ\n\nГенеральная Ассамблея,\n\nучитывая цели Устава,\n\nсчитая, что реки принадлежат всем,\n\nпровозглашает следующую Декларацию:\n\n';

  it('has one preamble, with the name of the organ', () => {
    const text = `${recitals}Статья 1\n\nРеки свободны для всех.\n\nСтатья 2\n\nГосударства сотрудничают.`;
    expect(numbersOf(text)).toBe('preamble art1 art2');
    expect(unitText(text, 'preamble')).toMatch(/^Генеральная Ассамблея,[\s\S]*Декларацию:$/);
  });

  it('is another text where a resolution annexes it', () => {
    const text = `The General Assembly,\n\nRecalling the Charter,\n\nConvinced of the value of rivers,\n\n1. Adopts the annexed Convention;\n\n2. Invites States to sign it.\n\nAnnex\n\nArticle 1\n\nRivers are free.`;
    expect(numbersOf(text)).toMatch(/^pp1 pp2 op1 op2 annex/);
  });
});

describe('lines torn in the middle of a sentence', () => {
  it('are one paragraph, and whole lines are several', () => {
    const text = `The Security Council,

Having considered the report submitted to it under its resolution (S/100)
and the explanatory statement made before the Council on 29
September of last year,

Recalling its earlier decisions on the matter and their follow-up,

1. Approves the report;

2. Decides to remain seized of the matter.`;
    expect(numbersOf(text)).toBe('pp1 pp2 op1 op2');
    expect(unitText(text, 'pp1')).toMatch(/of last year,$/);
    expect(numbersOf('Press statement\n\nThe Ministers met in the capital on Friday.\nThey spoke about trade.')).toBe(
      'p1 p2',
    );
  });
});

describe('numbered headings above decimal numbers', () => {
  it('are no clauses', () => {
    const text =
      'EXPLANATORY NOTE ON THE AGREEMENT\n\n1. Subject Matter\n\n1.1 The Agreement settles the boundary.\n\n1.2 It has three articles.\n\n2. Content\n\n2.1 Article 1 names the points.';
    expect(numbersOf(text)).toBe('1.1 1.2 2.1');
  });

  it('are clauses where they say something', () => {
    const text =
      'MEMORANDUM OF UNDERSTANDING\n\n1. The Participants cooperate in these fields:\n\n1.1 boundary surveys;\n\n1.2 fisheries.\n\n2. Either Participant may end the cooperation.';
    expect(numbersOf(text)).toBe('1 1.1 1.2 2');
  });
});

describe('a list of documents late in a statement', () => {
  const paragraphs = [
    'Президент Ардении прибыл в Бельву с государственным визитом по приглашению короля.',
    'Стороны подтвердили приверженность добрососедству и условились расширять торговлю.',
    'Стороны отметили рост перевозок и поддержали строительство моста через реку.',
  ].join('\n\n');
  const items = '1. Соглашение о мосте.\n\n2. Протокол о рыболовстве.';

  it('leaves the paragraphs above it what they are', () => {
    const text = `Совместное заявление Ардении и Бельвы\n\n${paragraphs}\n\nВ ходе визита подписаны следующие документы:\n\n${items}`;
    expect(numbersOf(text)).toBe('p1 p2 p3 p4 1 2');
  });

  it('is the body where the text announces what it says', () => {
    const text = `Совместное заявление Ардении и Бельвы\n\n${paragraphs}\n\nСтороны заявляют о следующем:\n\n${items}`;
    expect(numbersOf(text)).toBe('preamble 1 2');
  });
});

describe('what stands between an organ’s name and its first decision', () => {
  it('recites, whatever its verb', () => {
    const text =
      '大会，\n\n覆按其以往各项决定，\n\n备悉秘书长之报告书，\n\n一、决定继续审议；\n\n二、请秘书长提出报告。';
    expect(numbersOf(text)).toBe('pp1 pp2 op1 op2');
  });

  it('recites no more after it', () => {
    const text =
      '大会，\n\n回顾其以往各项决定，\n\n1. 决定继续审议；\n\n2. 请秘书长提出报告。\n\n附件\n\n为此各国政府商定，';
    expect(numbersOf(text)).not.toContain('pp2');
  });
});

describe('the heading of an enclosure', () => {
  const opening =
    'Письмо постоянного представителя Ардении на имя Генерального секретаря\n\nИмею честь препроводить настоящим текст декларации (см. приложение).\n\n';

  it('may be long', () => {
    const heading =
      'Приложение к письму постоянного представителя Ардении при Организации Объединенных Наций от 23 марта 2031 года на имя Генерального секретаря Организации';
    expect(numbersOf(`${opening}${heading}\n\nУчастники встречи подтверждают свою приверженность миру.`)).toBe('p1 p2');
  });

  it('is none where it is a sentence', () => {
    const sentence = 'Приложение к письму содержит текст декларации, принятой участниками встречи.';
    expect(numbersOf(`${opening}${sentence}\n\nУчастники встречи подтверждают свою приверженность миру.`)).toBe(
      'p1 p2 p3',
    );
  });
});

describe('a letter', () => {
  const opening =
    'Exchange of Notes between Ardenia and Belva\n\nYour Excellency,\n\nI have the honour to refer to our talks and to propose the following:\n\n1. Visas shall be issued free of charge.\n\n2. Either Government may suspend the scheme.\n\n';

  it('goes on below the points that it proposes', () => {
    const text = `${opening}If the foregoing is acceptable to your Government, this Note and your reply shall constitute an Agreement.\n\nAccept, Excellency, the assurances of my highest consideration.`;
    expect(numbersOf(text)).toBe('preamble 1 2 p1 p2');
  });

  it('keeps the paragraphs of its points', () => {
    const text = `${opening}Such suspension shall be notified at once, and shall end after a year at the latest.`;
    expect(numbersOf(text)).toBe('preamble 1 2');
  });
});

describe('“Paragraph 1” in a memorandum', () => {
  const opening =
    'MEMORANDUM OF UNDERSTANDING ON RIVERS\n\nThe Ministries of Ardenia and Belva have reached the following understanding:\n\n';

  it('heads a clause', () => {
    const text = `${opening}Paragraph 1\nObjective\n\nThe objective is to strengthen cooperation on rivers.\n\nParagraph 2\nAreas\n\nThe Ministries will exchange data on floods.`;
    expect(numbersOf(text)).toBe('preamble 1 2');
  });

  it('heads none where it begins a sentence', () => {
    const text = `${opening}1. The objective is cooperation.\n\nParagraph 1 of the annex applies to floods.\n\n2. Data will be exchanged.`;
    expect(numbersOf(text)).toBe('preamble 1 2');
  });
});

describe('the title', () => {
  it('ends before a place and a day, where lines are broken to a width too', () => {
    const wrapped = Array.from(
      { length: 5 },
      (_, index) =>
        `${index + 1}. The Ministers of the two countries met in the capital and they\nreviewed what had been agreed between them in the year before and\nfound it good.`,
    );
    const text = `JOINT COMMUNIQUE OF THE FIFTH MEETING OF FOREIGN MINISTERS OF BELVA\nPORT BELVA, ARDENIA, 8 – 9 JULY 2031\n\n${wrapped.join('\n\n')}\n`;
    expect(partsOf(text).slice(0, 2)).toEqual([
      'title: JOINT COMMUNIQUE OF THE FIFTH MEETING OF FOREIGN MINISTERS OF BELVA',
      'dateline: PORT BELVA, ARDENIA, 8 – 9 JULY 2031',
    ]);
  });

  it('is the line in capitals of two that name a kind of text', () => {
    const body = '1. Subject\n\n1.1 The Agreement settles the boundary between the two States.';
    const memorandum = 'EXPLANATORY MEMORANDUM ON THE AGREEMENT BETWEEN ARDENIA AND BELVA ON RIVERS';
    expect(partsOf(`${memorandum}\n\nTitle of the Agreement\n\n${body}`)).toContain(`title: ${memorandum}`);
    expect(partsOf(`PRESS STATEMENT\n\nJoint Declaration of Ardenia and Belva\n\n${body}`).join()).toContain(
      'Joint Declaration',
    );
  });
});
