import { describe, expect, it } from 'vitest';
import { read } from '#ingest/language';
import { readDate } from '#ingest/structure/dates';
import { readParticulars } from '#ingest/structure/particulars';
import { cutUnits } from '#ingest/structure/structure';
import { fold } from '#model/fold';

function particularsOf(text: string) {
  const reading = read(text);
  const { title, ...rest } = readParticulars(reading, cutUnits(reading).units);
  return { ...rest, title: title && text.slice(title.start, title.end) };
}

describe('readParticulars', () => {
  it('reads title, date, place and publisher of a page that prints the title twice', () => {
    expect(
      particularsOf(
        'EN\n阿登和贝尔瓦联合声明\n\n2020-09-12 08:41 来源: 新华社\n字号:默认 超大 | 打印 |\n\n阿登和贝尔瓦联合声明\n\n双方声明如下：\n\n一、双方重申友好。\n\n2020年9月11日于莫斯科',
      ),
    ).toEqual({ title: '阿登和贝尔瓦联合声明', date: '2020-09-11', place: '莫斯科', publisher: '新华社' });
  });

  it.each([
    ['Совершено в г. Кабуле 25 июня 1958 года в двух экземплярах.', '1958-06-25', 'Кабул'],
    ['Совершено в Пекине 18 июля 2000 года.', '2000-07-18', 'Пекин'],
    ['г. Москва, 8 мая 2025 года', '2025-05-08', 'Москва'],
  ])('reads %s', (signed, date, place) => {
    const text = `СОГЛАШЕНИЕ\n\nСтороны согласились о нижеследующем:\n\nСтатья 1\n\nСтороны сотрудничают.\n\n${signed}`;
    expect(particularsOf(text)).toMatchObject({ title: 'СОГЛАШЕНИЕ', date, place });
  });

  it('takes the date of adoption before that of distribution', () => {
    const text =
      'United Nations\nDistr.: General\n30 August 2021\nResolution 2593 (2021)\nAdopted by the Security Council at its 8848th meeting, on 29 August 2021\nThe Security Council,\nRecalling its resolutions,\n1. Decides to remain seized.';
    expect(particularsOf(text)).toMatchObject({
      title: 'Resolution 2593 (2021)',
      date: '2021-08-29',
      publisher: 'United Nations',
    });
  });

  it('reads front matter where the text has no title', () => {
    const text =
      '---\ndate: \'2021-09-15\'\ntitle: "Leaders’ Statement"\n---\n\nAs leaders of Ardenia and Belvar, we resolve to deepen cooperation.';
    expect(particularsOf(text)).toMatchObject({ title: 'Leaders’ Statement', date: '2021-09-15' });
  });

  it('says null where the text says nothing', () => {
    expect(particularsOf('')).toEqual({ title: null, date: null, place: null, publisher: null });
  });
});

describe('readDate', () => {
  it.each([
    ['二〇〇一年七月十六日于莫斯科', '2001-07-16'],
    ['二○一六年六月二十五日', '2016-06-25'],
    ['on 9-10 September 2023', '2023-09-10'],
    ['the fourth day of April, 1949', '1949-04-04'],
    ['May 8, 2025', '2025-05-08'],
    ['this 5th day of March 1999', '1999-03-05'],
    ['11.09.2020', '2020-09-11'],
    ['32 мая 2020', null],
    ['resolution 73/27', null],
  ])('%s', (text, edtf) => {
    expect(readDate(fold(text), 0, text.length)?.edtf ?? null).toBe(edtf);
  });
});
