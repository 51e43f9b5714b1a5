/**
 * The case forms of a Russian name given in the nominative: leading adjectives and the head noun change, what follows
 * (a genitive, a prepositional phrase, a name in apposition) stays.
 */

export type Declined = {
  /** All forms of adjectives and head noun, the nominative first, without repetition. */
  readonly heads: readonly string[];
  /** What follows the head, with its leading blank; empty where the head is the whole name. */
  readonly tail: string;
};

/** Endings in the order genitive, dative, accusative, instrumental, prepositional. */
type Endings = readonly (readonly string[])[];

type WordForms = { readonly nominative: string; readonly stem: string; readonly endings: Endings };

const HARD_CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/iu;

/** Stands for the nominative: names of bodies and texts are inanimate, so their masculine accusative is the nominative. */
const SAME = '=';

const ADJECTIVE_ENDINGS: readonly { readonly ending: RegExp; readonly forms: (stem: string) => Endings }[] = [
  { ending: /(?:ый|ой)$/u, forms: () => [['ого'], ['ому'], [SAME], ['ым'], ['ом']] },
  {
    ending: /ий$/u,
    forms: (stem) =>
      /[гкх]$/u.test(stem) ? [['ого'], ['ому'], [SAME], ['им'], ['ом']] : [['его'], ['ему'], [SAME], ['им'], ['ем']],
  },
  {
    ending: /ая$/u,
    forms: (stem) =>
      /(?<!боль)[жшчщ]$/u.test(stem)
        ? [['ей'], ['ей'], ['ую'], ['ей'], ['ей']]
        : [['ой'], ['ой'], ['ую'], ['ой'], ['ой']],
  },
  { ending: /яя$/u, forms: () => [['ей'], ['ей'], ['юю'], ['ей'], ['ей']] },
  {
    ending: /ое$/u,
    forms: (stem) => [['ого'], ['ому'], [SAME], [/[гкхжшчщ]$/u.test(stem) ? 'им' : 'ым'], ['ом']],
  },
  { ending: /ее$/u, forms: () => [['его'], ['ему'], [SAME], ['им'], ['ем']] },
  { ending: /ые$/u, forms: () => [['ых'], ['ым'], [SAME], ['ыми'], ['ых']] },
  { ending: /ие$/u, forms: () => [['их'], ['им'], [SAME], ['ими'], ['их']] },
];

/** Adjectives in -ий would be taken for nouns (гений) otherwise; these are the ones that occur as heads. */
const NOUNS_LIKE_ADJECTIVES = /(?:^|[- ])(?:гений|критерий|санаторий|комментарий|сценарий|секретарий|путь)$/iu;
/** Neuter nouns in -ие, feminine in -ия are nouns; plural adjectives in -ие follow к, г, х, ж, ш, щ, ч or н (внешние). */
const PLURAL_ADJECTIVE_STEM = /(?:[кгхжшчщ]|(?:внешн|последн|средн|верхн|нижн|древн|соседн|прежн|крайн))$/iu;

const FEMININE_SOFT =
  /(?:ость|есть|область|сеть|власть|связь|часть|печать|помощь|безопасность|повесть|дверь|цепь|нефть|речь|роль|модель|цель|сталь|площадь|мощь|летопись|запись|подпись|очередь|степень|кампань|русь|обь|сибирь|беларусь)$/iu;

/** Vowels that drop out: Союз has none, Отец → Отца; the stem as it stands before the endings. */
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/(?<before>[а-я])ец$/iu, '$<before>ц'],
  [/(?<before>егип)ет$/iu, '$<before>т'],
  [/(?<before>уч|ры|участ|кус|пото|спис|зам|рын|круж)ок$/iu, '$<before>к'],
];
const FLEETING_WORDS = /(?:^|-)(?:рынок|список|поселок|участок|белок|отец|конец|дворец|египет)$/iu;

const INDECLINABLE = /(?:[оеёиуюэы]|ко|бюро)$/iu;
const NEUTER_O = /(?:ство|дело|право|бюро|море|поле|слово|письмо|общество|агентство|сообщество|содружество)$/iu;

export function decline(name: string): Declined {
  const words = name.split(' ');
  const head: (readonly string[])[] = [];
  let at = 0;
  let ended = false;
  while (at < words.length && !ended) {
    const word = words[at] ?? '';
    if (word === 'и' && at > 0 && isAdjective(words[at - 1] ?? '') && isAdjective(words[at + 1] ?? '')) {
      head.push(repeat(word));
      at += 1;
      continue;
    }
    if (isAdjective(word) && at + 1 < words.length) {
      head.push(adjectiveForms(word));
      at += 1;
      continue;
    }
    const isPlural = at > 0 && /[ыи]е$/u.test(words[at - 1] ?? '') && /[ыиая]$/u.test(word);
    head.push(isPlural ? assemble(pluralNoun(word)) : nounForms(word));
    at += 1;
    ended = true;
    // Босния и Герцеговина, Антигуа и Барбуда, Сербия и Черногория: both names decline.
    if (words.length === at + 2 && words[at] === 'и' && /^\p{Lu}/u.test(words[at + 1] ?? '')) {
      head.push(repeat('и'), nounForms(words[at + 1] ?? ''));
      at += 2;
    }
  }
  const tail = words.slice(at).join(' ');
  const cases = [0, 1, 2, 3, 4, 5].flatMap((index) => combine(head.map((forms) => (forms[index] ?? '').split('|'))));
  return { heads: [...new Set(cases)], tail: tail ? ` ${tail}` : '' };
}

/** The six cases of one word, alternatives divided by a bar. */
function adjectiveForms(word: string): readonly string[] {
  const rule = ADJECTIVE_ENDINGS.find(({ ending }) => ending.test(word.toLowerCase()));
  if (!rule) return repeat(word);
  const stem = word.slice(0, -2);
  return assemble({ nominative: word, stem, endings: rule.forms(stem.toLowerCase()) });
}

function nounForms(word: string): readonly string[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = word.slice(hyphen + 1);
    const first = word.slice(0, hyphen + 1);
    // Шри-Ланка → Шри-Ланки, Гвинея-Бисау → Гвинеи-Бисау.
    if (INDECLINABLE.test(last))
      return nounForms(word.slice(0, hyphen)).map((form) => alternatives(form, '', word.slice(hyphen)));
    return nounForms(last).map((form) => alternatives(form, first, ''));
  }
  return assemble(noun(word));
}

function alternatives(form: string, before: string, after: string): string {
  return form
    .split('|')
    .map((one) => `${before}${one}${after}`)
    .join('|');
}

function noun(word: string): WordForms {
  const lower = word.toLowerCase();
  const cut = (by: number, endings: Endings): WordForms => ({
    nominative: word,
    stem: by ? word.slice(0, -by) : word,
    endings,
  });
  const fixed = cut(0, [[''], [''], [''], [''], ['']]);
  if (/^[\p{Lu}\d]{2,}$/u.test(word)) return fixed;
  const plural = PLURALS.get(lower);
  if (plural) return cut(1, plural);
  if (/ия$/u.test(lower)) return cut(1, [['и'], ['и'], ['ю'], ['ей'], ['и']]);
  if (/ие$/u.test(lower)) return cut(1, [['я'], ['ю'], ['е'], ['ем'], ['и']]);
  if (/(?:[^и])ья$/u.test(lower)) return cut(1, [['и'], ['е'], ['ю'], ['ей'], ['е']]);
  if (/я$/u.test(lower)) return cut(1, [['и'], ['е'], ['ю'], ['ей'], ['е']]);
  if (/[уоеэ]а$/u.test(lower)) return fixed;
  if (/а$/u.test(lower)) {
    const genitive = /[гкхжшчщ]а$/u.test(lower) ? 'и' : 'ы';
    const instrumental = /[жшчщц]а$/u.test(lower) ? 'ей' : 'ой';
    return cut(1, [[genitive], ['е'], ['у'], [instrumental], ['е']]);
  }
  if (/ость$|знь$|сть$|вь$|бь$|чь$|щь$|шь$|жь$/u.test(lower) || FEMININE_SOFT.test(lower)) {
    return cut(1, [['и'], ['и'], ['ь'], ['ью'], ['и']]);
  }
  if (/ь$/u.test(lower)) return cut(1, [['я'], ['ю'], [SAME], [/арь$/u.test(lower) ? 'ём' : 'ем', 'ем'], ['е']]);
  if (/й$/u.test(lower)) return cut(1, [['я'], ['ю'], [SAME], ['ем'], [/ий$/u.test(lower) ? 'и' : 'е']]);
  if (/о$/u.test(lower) && NEUTER_O.test(lower) && !/бюро$/u.test(lower)) {
    return cut(1, [['а'], ['у'], ['о'], ['ом'], ['е']]);
  }
  if (/(?:ще|це)$/u.test(lower)) return cut(1, [['а'], ['у'], ['е'], ['ем'], ['е']]);
  if (/(?:море|поле)$/u.test(lower)) return cut(1, [['я'], ['ю'], ['е'], ['ем'], ['е']]);
  if (/(?:аты|ипы|исты|енты|оны|анды|ины|овы|ивы|иды|меры|нормы|цели|силы|союзы)$/u.test(lower)) {
    return cut(1, PLURAL_HARD);
  }
  if (HARD_CONSONANT.test(lower)) {
    let stem = word;
    if (FLEETING_WORDS.test(lower)) {
      for (const [pattern, replacement] of FLEETING) stem = stem.replace(pattern, replacement);
    }
    const instrumental = [/[жшчщц]$/u.test(lower) ? 'ем' : 'ом'];
    return { nominative: word, stem, endings: [['а'], ['у'], [SAME], instrumental, ['е']] };
  }
  return fixed;
}

/** Behind an adjective in the plural: санитарные правила, парламентские ассамблеи. */
function pluralNoun(word: string): WordForms {
  const known = PLURALS.get(word.toLowerCase());
  const last = word.slice(-1);
  const stem = word.slice(0, /ки$/u.test(word) ? -2 : -1);
  const endings =
    known ??
    (/ки$/u.test(word)
      ? [['ок', 'ков'], ['кам'], ['ки'], ['ками'], ['ках']]
      : /[ие]и$/u.test(word)
        ? [['й'], ['ям'], ['и'], ['ями'], ['ях']]
        : last === 'и'
          ? [['ей', 'ов', ''], ['ям', 'ам'], ['и'], ['ями', 'ами'], ['ях', 'ах']]
          : last === 'я'
            ? [['й', ''], ['ям'], ['я'], ['ями'], ['ях']]
            : last === 'а'
              ? [[''], ['ам'], ['а'], ['ами'], ['ах']]
              : PLURAL_HARD);
  return { nominative: word, stem, endings };
}

/** Genitives in -ов, and with the ending dropped (Филиппин): both are offered, no name is the other's. */
const PLURAL_HARD: Endings = [['ов', ''], ['ам'], [SAME], ['ами'], ['ах']];
const PLURALS: ReadonlyMap<string, Endings> = new Map<string, Endings>([
  ['цели', [['ей'], ['ям'], ['и'], ['ями'], ['ях']]],
  ['принципы', PLURAL_HARD],
  ['основы', PLURAL_HARD],
  ['правила', PLURAL_HARD],
  ['договоренности', [['ей'], ['ям'], ['и'], ['ями'], ['ях']]],
  ['договорённости', [['ей'], ['ям'], ['и'], ['ями'], ['ях']]],
  ['соглашения', [['й'], ['ям'], ['я'], ['ями'], ['ях']]],
  ['мальдивы', PLURAL_HARD],
  ['сейшелы', PLURAL_HARD],
  ['багамы', PLURAL_HARD],
  ['острова', [['ов'], ['ам'], ['а'], ['ами'], ['ах']]],
  ['филиппины', PLURAL_HARD],
  ['нидерланды', PLURAL_HARD],
  ['эмираты', PLURAL_HARD],
  ['штаты', PLURAL_HARD],
  ['коморы', PLURAL_HARD],
  ['силы', PLURAL_HARD],
  ['нации', [['й'], ['ям'], ['и'], ['ями'], ['ях']]],
]);

function isAdjective(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 4 || NOUNS_LIKE_ADJECTIVES.test(lower)) return false;
  if (/(?:ый|ой|ая|яя|ое)$/u.test(lower)) return !/(?:^|-)(?:бой|строй|герой|слой|покой|ханой)$/u.test(lower);
  if (/ее$/u.test(lower)) return true;
  if (/ий$/u.test(lower)) return /(?:[кгхжшчщ]|н)ий$/u.test(lower);
  if (/(?:ые)$/u.test(lower)) return true;
  if (/ие$/u.test(lower)) return PLURAL_ADJECTIVE_STEM.test(lower.slice(0, -2));
  return false;
}

function assemble({ nominative, stem, endings }: WordForms): readonly string[] {
  return [
    nominative,
    ...endings.map((forms) => forms.map((ending) => (ending === SAME ? nominative : `${stem}${ending}`)).join('|')),
  ];
}

function repeat(word: string): readonly string[] {
  return [word, word, word, word, word, word];
}

function combine(parts: readonly (readonly string[])[]): readonly string[] {
  let rows: readonly string[] = [''];
  for (const [index, forms] of parts.entries()) {
    rows = rows.flatMap((row) => forms.map((form) => (index === 0 ? form : `${row} ${form}`)));
  }
  return rows;
}
