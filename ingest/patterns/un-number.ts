/** The number of a United Nations resolution or decision, in every form in which one is printed. */

export type UnNumber = {
  /** `session`: 73/27. `year`: 2021/10 of the Economic and Social Council. `special`: S-10/2, ES-11/1. `council`: 2231 (2015). `roman`: 217 A (III). `bare`: 2758. */
  readonly form: 'session' | 'year' | 'special' | 'council' | 'roman' | 'bare';
  readonly first: string;
  readonly second: string;
  /** A, B or A-B; empty where none is printed. */
  readonly letter: string;
  readonly end: number;
};

const LETTER = '[a-zавсе]';
const NUMBER = new RegExp(
  [
    `(?<special>e?s-\\d{1,2})\\/(?<specialItem>\\d{1,3})(?:\\s(?<specialLetter>${LETTER})(?![\\p{L}\\p{N}.]))?`,
    `(?<romanItem>\\d{1,4})\\s?(?<romanLetter>${LETTER})?\\s?\\((?<roman>(?:e?s-)?[ivxlх]{1,8})\\)`,
    `(?<councilItem>\\d{1,4})\\s{0,2}\\((?<councilYear>(?:19|20)\\d{2})\\)`,
    `(?<year>(?:19|20)\\d{2})\\/(?<yearItem>\\d{1,3})(?![\\d/])`,
    `(?<session>\\d{1,3})\\/(?<item>\\d{1,3})(?![\\d/])(?:\\s?(?<letter>${LETTER})(?<letters>(?:\\s?(?:,|and|to|и|至|和|-)\\s?${LETTER})*)(?![\\p{L}\\p{N}]|\\.\\p{L}))?`,
    `(?<bare>\\d{1,4})(?![\\d/.,]\\d|\\d|\\/)`,
  ].join('|'),
  'uy',
);

/** `text` beside the folded text tells a letter suffix (74/232 A) from the article or preposition a. */
export function unNumberAt(text: string, folded: string, at: number): UnNumber | null {
  NUMBER.lastIndex = at;
  const groups = NUMBER.exec(folded)?.groups;
  if (!groups) return null;
  const end = NUMBER.lastIndex;
  if (groups.special) {
    return { form: 'special', first: groups.special.toUpperCase(), second: groups.specialItem ?? '', letter: '', end };
  }
  if (groups.romanItem) {
    const letter = (groups.romanLetter ?? '').toUpperCase();
    const roman = (groups.roman ?? '').toUpperCase().replaceAll('Х', 'X');
    return { form: 'roman', first: groups.romanItem, second: roman, letter: latin(letter), end };
  }
  if (groups.councilItem) {
    return { form: 'council', first: groups.councilItem, second: groups.councilYear ?? '', letter: '', end };
  }
  if (groups.year) return { form: 'year', first: groups.year, second: groups.yearItem ?? '', letter: '', end };
  if (groups.session) {
    const { session, item = '', letter, letters = '' } = groups;
    if (!letter) return { form: 'session', first: session, second: item, letter: '', end };
    const tail = `${letter}${letters}`;
    const tailStart = end - tail.length;
    // The letter must be a capital; "73/27 a" and "73/27 и" are words.
    if (text[tailStart] === folded[tailStart]) {
      return { form: 'session', first: session, second: item, letter: '', end: at + session.length + 1 + item.length };
    }
    const capitals = [...text.slice(tailStart, end)].filter((unit) => /\p{Lu}/u.test(unit)).map(latin);
    const range = capitals.length > 1 ? `${capitals[0]}-${capitals.at(-1)}` : (capitals[0] ?? '');
    return { form: 'session', first: session, second: item, letter: range, end };
  }
  return groups.bare ? { form: 'bare', first: groups.bare, second: '', letter: '', end } : null;
}

/** Cyrillic letters that look like the Latin ones they stand for. */
function latin(letter: string): string {
  const at = 'АВСЕ'.indexOf(letter);
  return at < 0 || letter === '' ? letter : ('ABCE'[at] ?? letter);
}
