/** A folded title as the units that the lexicon is made of: stems of words, or Chinese characters. */
import { fold } from '#model/fold';
import type { Language } from '#model/language';

const WORD = /[\p{L}\p{N}]+/gu;
const CHINESE_UNIT = /\p{Script=Han}|[a-z]+|\d+/gu;
const RUSSIAN_ENDING =
  /(?:иями|ями|ами|иях|ях|ах|иями|иям|ям|ам|ией|иею|ием|ею|ою|ей|ой|ого|его|ому|ему|ыми|ими|ых|их|ым|им|ом|ем|ов|ев|ая|яя|ое|ее|ую|юю|ый|ий|ые|ие|ия|ию|ии|ью|а|я|о|е|ы|и|у|ю|ь|й)$/u;
const SHORTEST_STEM = 3;
/** Грузия keeps its и: without it the country would be cargo (груз). */
const GEORGIA = /^грузи(?:я|и|ю|ей)$/u;
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ly$|liness$|ing$|able$|hood$|er$|ers$)/u, 'or'],
  [/isation/u, 'ization'],
  [/ising$/u, 'izing'],
  [/organis/u, 'organiz'],
  [/fence(?=s?$)/u, 'fense'],
  [/programme/u, 'program'],
  [/centre/u, 'center'],
  [/ilment$/u, 'illment'],
];

export function titleTokens(text: string, language: Language): readonly string[] {
  const folded = fold(text)
    .replaceAll('ё', 'е')
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '');
  if (language === 'zh') return folded.match(CHINESE_UNIT) ?? [];
  const words = folded.match(WORD) ?? [];
  return language === 'ru' ? words.map(russianStem) : words.map(englishStem);
}

/** Not a linguist's stem: what the cases of one word have in common. */
function russianStem(word: string): string {
  if (GEORGIA.test(word)) return 'грузи';
  if (word.length <= SHORTEST_STEM || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

function englishStem(word: string): string {
  const american = BRITISH.reduce((changed, [pattern, by]) => changed.replace(pattern, by), word);
  if (american.length <= 3 || /(?:ss|us|is)$/u.test(american)) return american;
  if (/ies$/u.test(american)) return `${american.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(american)) return american.slice(0, -2);
  return american.endsWith('s') ? american.slice(0, -1) : american;
}
