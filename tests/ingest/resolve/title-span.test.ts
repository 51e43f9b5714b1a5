import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const exacts = (text: string) =>
  annotateText(text)
    .mentions.filter(({ entity }) => entity?.startsWith('instrument:'))
    .map(({ exact }) => exact);

describe('the date beside a known title', () => {
  it('is no part of the name', () => {
    expect(exacts('1. They apply the Geneva Conventions of 1949 and the Geneva Protocol of 1925.\n')).toEqual([
      'Geneva Conventions',
      'Geneva Protocol',
    ]);
    expect(exacts('1. Они соблюдают Женевские конвенции от 12 августа 1949 года.\n')).toEqual(['Женевские конвенции']);
    expect(exacts('一、双方遵守1949年日内瓦四公约。\n')).toEqual(['日内瓦四公约']);
  });

  it('stays where the instrument has no other name, and where it is no date', () => {
    expect(exacts('1. They apply the Vienna Document 2011.\n')).toEqual(['Vienna Document 2011']);
    expect(exacts('一、双方落实2030年可持续发展议程。\n')).toEqual(['2030年可持续发展议程']);
  });

  it('belongs to it as a year behind a comma', () => {
    expect(
      exacts('1. They ratified the Labour Inspection Convention, 1947 (No. 81), and the Reef Convention, 2003.\n'),
    ).toEqual(['Labour Inspection Convention, 1947 (No. 81)', 'Reef Convention, 2003']);
    expect(exacts('1. They signed the Geneva Protocol, 2003 was a bad year.\n')).toEqual(['Geneva Protocol']);
  });
});
