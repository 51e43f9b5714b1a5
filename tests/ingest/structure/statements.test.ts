import { describe, expect, it } from 'vitest';
import { numbersOf, partsOf, unitsOf, unitText } from './outline-of.ts';

describe('statements, declarations, communiqués and press texts', () => {
  it('numbers clauses, keeps their unnumbered paragraphs and sets the parts apart', () => {
    const text = `首页 > 新闻
https://www.example.gov/

阿登共和国和贝尔瓦王国联合声明

2020-09-12 08:41 来源：阿登社

新华社贝尔瓦9月11日电

阿登共和国和贝尔瓦王国联合声明

双方本着伙伴精神，声明如下：

一、双方重申遵守《联合国宪章》。

双方支持多边主义。

二、双方反对保护主义。

2020年9月11日于贝尔瓦

责任编辑：张三`;
    expect(numbersOf(text)).toBe('preamble 1 2');
    expect(partsOf(text)).toEqual([
      'dateline: 新华社贝尔瓦9月11日电',
      'title: 阿登共和国和贝尔瓦王国联合声明',
      'signoff: 2020年9月11日于贝尔瓦',
    ]);
    const first = unitsOf(text).find(({ number }) => number === '1');
    expect(first?.paragraphs.map((start) => text.slice(start, start + 4))).toEqual(['一、双方', '双方支持']);
    expect(first?.act).toBe('重申');
  });

  it('counts the paragraphs of a statement that numbers nothing, bullets too', () => {
    const text = '阿登和贝尔瓦联合公报\n\n——双方回顾了关系发展历程。\n——双方同意加强合作。\n\n双方表示满意。';
    expect(numbersOf(text)).toBe('p1 p2 p3');
    expect(unitText(text, 'p1')).toBe('双方回顾了关系发展历程。');
  });

  it('leaves bullets to the numbered clause above them, and counts Markdown items that all print 1.', () => {
    const text = `# Joint Declaration on the Outcomes of the Meeting

*The text of the following statement was released by the two Governments after the meeting in the capital yesterday.*

We met today.

1. We commit to ease tensions, including:
   - removal of weapons;
   - exchange of lists.

1. We agree to refrain from false information.

1. We thank our host.

\\###`;
    expect(numbersOf(text)).toBe('preamble 1 2 3');
    expect(partsOf(text)).toEqual(['title: Joint Declaration on the Outcomes of the Meeting']);
  });

  it('numbers under headings where numbers begin again', () => {
    const text = `MEMORANDUM OF UNDERSTANDING
ON COOPERATION

The Participants have reached the following understanding:

Objectives

1. The Participants intend to cooperate.
2. The Participants intend to:
(a) share information; and
(b) hold meetings.

General Provisions

1. This Memorandum creates no obligations.`;
    expect(numbersOf(text)).toBe('preamble 1.1 1.2 1.2(a) 1.2(b) 2.1');
  });

  it('passes over lettered and Roman sections whose paragraphs are numbered through', () => {
    const text = `Leaders’ Declaration

Preamble

1. We share one future.

2. We met in the capital.

A. Growth

Global Situation

3. Crises pose challenges. We will:
i. Support policies.
ii. Promote exchange.

B. Conclusion

4. We thank our host.`;
    expect(numbersOf(text)).toBe('1 2 3 3(i) 3(ii) 4');
    expect(partsOf(text).filter((part) => part.startsWith('section'))).toHaveLength(2);
  });

  it('takes Roman sections for the clauses where only they are numbered through', () => {
    const text = `СОВМЕСТНАЯ ДЕКЛАРАЦИЯ

Стороны заявляют о следующем:

I

Стороны подтверждают приверженность миру: а) в мире; б) в регионе.

II

Стороны договорились:
1. Проводить консультации.
2. Обмениваться делегациями.

III

Декларация не направлена против третьих стран.

За Арденскую Республику
И.Иванов

г. Белвар, 5 марта 1991 года`;
    expect(numbersOf(text)).toBe('preamble 1 2 2(1) 2(2) 3');
  });

  it('parts paragraphs that a scraper glued together, but not initials or commas', () => {
    const text =
      'Состоялся визит Президента А.Г.Иванова в г.Белвар.В ходе визита проведены переговоры.Президенты,обсудив дела, заявляют о следующем:Главы государств отметили успех. Стороны выступают за мир.';
    expect(numbersOf(text)).toBe('p1 p2 p3 p4');
    expect(unitText(text, 'p4')).toBe('Главы государств отметили успех. Стороны выступают за мир.');
  });

  it('takes front matter, figures, captions, link lines and footers for the page’s', () => {
    const text = `---
title: "Statement"
date: "2021-01-02"
---

# Statement of the Two Sides

[Subscribe to us](https://example.org/subscribe)

<figure>
<img src="x.png" alt="">
<figcaption>The two sides when they met.</figcaption>
</figure>

The two sides met in the capital for two days of talks.

[The two sides](https://example.org/sides) agreed to meet again.

---

Become a subscriber. [Address](/a)`;
    expect(numbersOf(text)).toBe('p1 p2');
    expect(unitText(text, 'p2')).toMatch(/^The two sides\]/);
  });

  it('counts every paragraph of a press conference', () => {
    const text = `2020年4月16日外交部发言人主持例行记者会

\t\t
　　路透社记者：你对此有何评论？
　　发言人：我们注意到有关报道。
　　中方的立场是一贯的。 

　　共同社记者：第二个问题。
　　发言人：请向主管部门了解。`;
    expect(numbersOf(text)).toBe('p1 p2 p3 p4 p5');
  });

  it('does not let a list at the end make all before it a preamble', () => {
    const paragraph =
      'The two sides discussed their relations and expressed satisfaction with what had been done in recent years.\n\n';
    const text = `Joint Press Statement\n\n${paragraph.repeat(12)}The following documents were signed:\n\n1. Agreement on trade.\n\n2. Agreement on tourism.`;
    expect(numbersOf(text)).toBe(`${Array.from({ length: 13 }, (_, index) => `p${index + 1}`).join(' ')} 1 2`);
  });
});

describe('a statement without numbers', () => {
  it('has paragraphs and no preamble, though an annex is announced below it', () => {
    const text =
      '外交部聲明\n\n外交部對河流污染表示關切，並重申一貫立場。\n\n外交部呼籲各方保持克制，共同保護河流生態環境。\n\n附件：英文版';
    expect(numbersOf(text)).toMatch(/^p1 p2( annex1)?$/);
  });

  it('ends with a note that a star calls', () => {
    const text =
      'Statement on rivers\n\nThe Union calls for clean rivers and will support those who clean them.\n\nArdenia* and Belva align themselves with this statement.\n\n* Ardenia continues to be part of the River Process.';
    expect(numbersOf(text)).toBe('p1 p2');
    expect(partsOf(text).at(-1)).toMatch(/^footnote/);
  });
});
