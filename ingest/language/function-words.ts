/** Words that betray a language in any text of a few lines. All are folded: lower case, without accents. */

export type WordEvidence = 'en' | 'ru' | 'foreign';

const ENGLISH =
  'the of and to for with that on by shall are be as which its this from or at have has not their will other all any under such these';
const RUSSIAN =
  'и в на по о об к от для из что как не или между при также их его ее это все со которые который которых до под над';
/** Of French, Spanish, Portuguese, Italian, German, Dutch, Turkish, Polish, Indonesian and Vietnamese. */
const LATIN_FOREIGN =
  'le la les des et du que une dans pour sur aux est par qui ses leurs el los las de del y en por con para una su sus os da dos das em ao com uma il di che della dei nel gli per alla der die und den dem von zu mit fur ist auf werden nicht het een van ve bir ile icin nie sie dan yang dengan untuk cua cac';
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
  ...entries(RUSSIAN, 'ru'),
]);

function entries(words: string, evidence: WordEvidence): readonly (readonly [number, WordEvidence])[] {
  return words.split(' ').map((word) => [[...word].reduce((key, letter) => wordKey(key, letter.charCodeAt(0)), 0), evidence]);
}
