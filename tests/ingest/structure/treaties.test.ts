import { describe, expect, it } from 'vitest';
import { numbersOf, partsOf, unitText } from './outline-of.ts';

describe('treaties, agreements and laws', () => {
  it('numbers articles, their paragraphs and their items', () => {
    const text = `ДОГОВОР
между Арденской Республикой и Белварским Королевством о дружбе

Арденская Республика и Белварское Королевство,
руководствуясь Уставом ООН,
договорились о нижеследующем:

Статья 1

Стороны сотрудничают по следующим направлениям.

1. В области торговли:

а) поставка товаров, в том числе:

поставка зерна;

б) обмен опытом.

2. В области науки.

Статья 2

Статья 1 настоящего Договора применяется с даты его подписания.

Совершено в Белваре 5 марта 1999 года в двух экземплярах.`;
    expect(numbersOf(text)).toBe('preamble art1 art1.1 art1.1(а) art1.1(б) art1.2 art2');
    expect(unitText(text, 'art1.1(а)')).toBe('а) поставка товаров, в том числе:\n\nпоставка зерна;');
    expect(partsOf(text)).toEqual([
      'title: ДОГОВОР между Арденской Республикой и Белварским Королевством о дружбе',
      'signoff: Совершено в Белваре 5 марта 1999 года в двух экземплярах.',
    ]);
  });

  it('reads Chinese treaties with chapters, paragraphs, items and annexes; points and coordinates are no units', () => {
    const text = `阿登共和国和贝尔瓦王国渔业协定

阿登共和国和贝尔瓦王国（以下简称“缔约双方”），

为养护海洋生物资源，

达成协议如下：

第一章 总则

第一条

本协定适用于双方水域。

第二条 缔约双方
一、相互许可捕捞；
二、采取必要措施：
（一）通报规定：
1. 渔具；
2. 渔区；
（二）交换资料。

第二章 附则

第三条 本协定自签字之日起生效。

本协定于二〇〇〇年八月三日在阿登签订，一式两份。

附件一 作业规则

一、渔船应悬挂旗帜。
二、渔船应报告位置。

附件二

渔区由下列各点连成：
1. 北纬37度
2. 北纬38度`;
    expect(numbersOf(text)).toBe(
      'preamble art1 art2 art2.1 art2.2 art2.2(1) art2.2(2) art3 annex1 annex1.1 annex1.2 annex2',
    );
  });

  it('counts the paragraphs of an article that has more than one list', () => {
    const text = `阿登缔约程序法

1990年12月28日通过

第一条 为了规范缔约，制定本法。

第二条 下列条约须经批准：

（一）友好条约；

（二）边界条约。

前款以外的条约由政府核准：

（一）贸易协定；

（二）航空协定。

第三条 本法所称条约包括：

（一）协定；

（二）议定书。

条约由外交部登记。`;
    expect(numbersOf(text)).toBe('art1 art2 art2.1(1) art2.1(2) art2.2(1) art2.2(2) art3 art3(1) art3(2)');
    expect(unitText(text, 'art3')).toContain('条约由外交部登记。');
    expect(unitText(text, 'art3(2)')).toBe('（二）议定书。');
  });

  it('takes bracketed paragraphs for the article’s own, and a line below the article for its title', () => {
    const text = `AGREEMENT ON INVESTMENTS

The Government of Ardenia and the Government of Belvar have agreed as follows:

ARTICLE 1
Definitions
For the purposes of this Agreement:
(a) "investment" means every asset, and includes:
(i) movable property;
(ii) shares;
(b) "national" means a person.

ARTICLE 2
Protection
(1) Each Party shall encourage investments.
(2) Article 1 of this Agreement applies.

IN WITNESS WHEREOF the undersigned have signed this Agreement.`;
    expect(numbersOf(text)).toBe('preamble art1 art1(a) art1(a)(i) art1(a)(ii) art1(b) art2 art2.1 art2.2');
    expect(partsOf(text)).toContain('heading: Definitions');
  });

  it('knows numbers that stand on their own line', () => {
    const text =
      'Declaration of Rights\n\nPreamble\n\nWhereas dignity is the foundation of freedom,\n\nArticle 1\n\nAll are born free.\n\nArticle 2\n\n1.\nEveryone has rights.\n\n2.\nNo one shall be held guilty.';
    expect(numbersOf(text)).toBe('preamble art1 art2 art2.1 art2.2');
    expect(
      numbersOf(
        '人权宣言\n\n序言\n\n鉴于尊严是自由的基础，\n\n第一条\n\n人人生而自由。\n\n第二条\n\n一\n\n人人有权利。\n\n二\n\n人人有自由。',
      ),
    ).toBe('preamble art1 art2 art2.1 art2.2');
  });

  it('joins the lines of a text that was broken to a width', () => {
    const text = `PROTOCOL
BETWEEN THE GOVERNMENT OF ARDENIA AND THE GOVERNMENT OF BELVAR ON THE
JOINT USE OF THE RIVER AMU
The Government of Ardenia and the Government of Belvar, considering the
interest of both countries in the use of the waters of the river that
runs between them, have agreed as follows:
Article 1
The Parties shall carry out the survey of the left bank of the river in
the course of two years, and shall bear the cost of it in equal parts as
provided in article 2.
The survey shall be made by the experts of both Parties in the manner
that they agree upon.
Article 2
The Parties shall share the results.
Done at Belvar on 25 June 1958.`;
    expect(numbersOf(text)).toBe('preamble art1 art2');
    expect(partsOf(text)[0]).toMatch(/^title: PROTOCOL BETWEEN .* RIVER AMU$/);
  });

  it('finds the articles of a text that came without line ends', () => {
    const sentence = 'The Parties shall promote trade in goods between them in accordance with their laws. ';
    const text = `The Governments have agreed as follows: Article 1 ${sentence}Article 2 ${sentence}As Article 1 provides, there are exceptions. Article 3 ${sentence}`;
    expect(numbersOf(text)).toBe('preamble art1 art2 art3');
  });
});

describe('an article whose paragraphs have bare numbers', () => {
  const opening =
    'RIVER CONVENTION, 2011\n\nTHE PARTIES TO THIS CONVENTION,\n\nNOTING the state of the rivers,\n\nHAVE AGREED as follows:\n\n';

  it('has them for its paragraphs, below a preamble that begins in capitals', () => {
    const text = `${opening}ARTICLE 1\nObligations\n\n1 Each Party shall clean its banks.\n\n2 No Party shall spoil the water.\n\nARTICLE 2\nScope\n\nIt applies to rivers.`;
    expect(numbersOf(text)).toBe('preamble art1 art1.1 art1.2 art2');
    expect(partsOf(text)[0]).toBe('title: RIVER CONVENTION, 2011');
  });

  it('takes no day and no count for one', () => {
    const text = `${opening}ARTICLE 1\nObligations\n\nEach Party shall clean its banks.\n\n1 March 2012 is the day on which it begins.\n\nARTICLE 2\nScope\n\n20 Parties have signed it.`;
    expect(numbersOf(text)).toBe('preamble art1 art2');
  });
});

describe('what stands below a law or a decision', () => {
  it('is a text of its own where it is an explanatory note', () => {
    const text =
      'ФЕДЕРАЛЬНЫЙ ЗАКОН\n\nО реках\n\nСтатья 1\n\nРатифицировать Конвенцию о реках.\n\nСтатья 2\n\nЗакон вступает в силу со дня опубликования.\n\nПОЯСНИТЕЛЬНАЯ ЗАПИСКА\n\nк проекту федерального закона «О реках»\n\nЗаконопроект подготовлен Правительством в соответствии с планом его работы.\n\nОн не потребует расходов из бюджета, поскольку все работы уже оплачены.';
    expect(numbersOf(text)).toBe('art1 art2 p1 p2');
  });

  it('says by what it was approved, which is no paragraph of it', () => {
    const text =
      'РЕШЕНИЕ\n\nО реках\n\nСовет в целях охраны рек решил:\n\n1. Утвердить прилагаемые Направления.\n\n2. Решение вступает в силу сегодня.\n\nУТВЕРЖДЕНЫ\nРешением Речного совета от 9 мая 2011 г. № 4\n\nНАПРАВЛЕНИЯ\nработы Речного совета на 2012 год\n\nРабота Совета ведется по трем направлениям, которые указаны ниже, и завершится в течение года.';
    expect(numbersOf(text)).toBe('preamble 1 2 p1');
  });
});
