/** Words that betray a language in any text of a few lines. All are folded: lower case, without accents. */

export type WordEvidence = 'en' | 'ru' | 'foreign';

const ENGLISH =
  'the of and to for with that on by shall are be as which its this from or at have has not their will other all any under such these';
/** Titles and lists have few small words, and these instead. */
const ENGLISH_OF_TITLES =
  'joint statement agreement treaty united nations states council between meeting minister ministers press release resolution adopted signed republic';
const RUSSIAN =
  'и в на по о об к от для из что как не или между при также их его ее это все со которые который которых до под над';
/** Of Romance, Germanic, Slavic, Finnic, Baltic, Turkic and Austronesian languages; none is an English word. */
const LATIN_FOREIGN =
  'le la les des et du que une dans pour sur aux est par qui ses leurs el los las del y en por con para una sus os da dos das em ao aos com uma nos pelo pela entre il di che della dei nel gli per alla si cu din ale der die und den dem von zu mit fur ist auf werden nicht het een van ve bir ile icin bu nie sie oraz przez jest dan yang dengan untuk dari pada dalam och og det som av till inte af ja seka ett ovat ettei kanssa ning voi ze jsou az egy hogy valamint kad mga cua cac nhung trong';
/** Of Bulgarian, Serbian, Macedonian and Ukrainian, in letters that Russian has too. */
const CYRILLIC_FOREIGN = 'се са ще във със което които като ќе со ги је су од та що як';

/** Words are looked up by this key, so that none has to be cut out of the text. */
export function wordKey(key: number, unit: number): number {
  return (Math.imul(key, 0x1f) + unit) | 0;
}

export const FUNCTION_WORDS: ReadonlyMap<number, WordEvidence> = new Map<number, WordEvidence>([
  ...entries(LATIN_FOREIGN, 'foreign'),
  ...entries(CYRILLIC_FOREIGN, 'foreign'),
  ...entries(ENGLISH, 'en'),
  ...entries(ENGLISH_OF_TITLES, 'en'),
  ...entries(RUSSIAN, 'ru'),
]);

function entries(words: string, evidence: WordEvidence): readonly (readonly [number, WordEvidence])[] {
  return words
    .split(' ')
    .map((word) => [[...word].reduce((key, letter) => wordKey(key, letter.charCodeAt(0)), 0), evidence]);
}
