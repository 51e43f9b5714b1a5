/** Language and script of a text or of a part of it: by its letters, and among languages of one script by small words. */
import { FUNCTION_WORDS, type WordEvidence, wordKey } from '#ingest/language/function-words';
import {
  CLASSES,
  CYRILLIC,
  CYRILLIC_FOREIGN,
  HAN,
  HAN_SIMPLIFIED,
  HAN_TRADITIONAL,
  KANA,
  LATIN,
  LETTER_CLASS,
  OTHER_LETTER,
} from '#ingest/language/letter-class';
import type { Reading } from '#ingest/reading';
import { fold } from '#model/fold';
import type { DocumentLanguage, Script } from '#model/language';

export type Told = { readonly language: DocumentLanguage; readonly script: Script };

/** Longer texts are told by stretches of this many code units from their beginning, middle and end. */
const STRETCH = 1024;
/** A Chinese character says about as much as this many letters. */
const HAN_WEIGHT = 2.5;
const FOREIGN_LETTERS = 0.01;
/** A text of so many words has small ones, and in English at least every twelfth is one of ours. */
const ENOUGH_WORDS = 8;
const ENGLISH_SHARE = 1 / 12;
/** Letters from here that fold to a–z carry an accent, those of full width none. */
const ACCENTED = 0xc0;
const FULL_WIDTH = 0xff00;

export function read(text: string): Reading {
  const folded = fold(text);
  return { text, folded, ...tell(text, folded) };
}

/** Of the whole text, or of `[start, end)` of it. */
export function tell(text: string, folded: string, start = 0, end = text.length): Told {
  const stretches = sample(start, end);
  const counts = new Array<number>(CLASSES).fill(0);
  for (const [from, to] of stretches) {
    for (let at = from; at < to; at += 1) {
      const letterClass = LETTER_CLASS[text.charCodeAt(at)] ?? 0;
      counts[letterClass] = (counts[letterClass] ?? 0) + 1;
    }
  }
  const count = (letterClass: number) => counts[letterClass] ?? 0;
  const han = count(HAN) + count(HAN_TRADITIONAL) + count(HAN_SIMPLIFIED);
  const cyrillic = count(CYRILLIC) + count(CYRILLIC_FOREIGN);
  const weights = { han: han * HAN_WEIGHT, cyrillic, latin: count(LATIN), other: count(OTHER_LETTER) + count(KANA) };
  const most = Math.max(weights.han, weights.cyrillic, weights.latin, weights.other);
  if (most === 0) return { language: 'und', script: 'Zyyy' };
  if (most === weights.han) {
    // Japanese prints kana between its characters everywhere.
    if (count(KANA) * 10 > han) return { language: 'und', script: 'Zyyy' };
    return { language: 'zh', script: count(HAN_TRADITIONAL) > count(HAN_SIMPLIFIED) ? 'Hant' : 'Hans' };
  }
  if (most === weights.other) return { language: 'und', script: 'Zyyy' };
  const words = countWords(text, folded, stretches);
  if (most === weights.cyrillic) {
    const foreign = count(CYRILLIC_FOREIGN) > cyrillic * FOREIGN_LETTERS || words.foreign > words.ru;
    return { language: foreign ? 'und' : 'ru', script: 'Cyrl' };
  }
  const unlike = words.all >= ENOUGH_WORDS && words.en < words.all * ENGLISH_SHARE;
  return { language: unlike || words.foreign > words.en ? 'und' : 'en', script: 'Latn' };
}

function sample(start: number, end: number): readonly (readonly [number, number])[] {
  if (end - start <= STRETCH * 3) return [[start, end]];
  const middle = start + Math.floor((end - start - STRETCH) / 2);
  return [
    [start, start + STRETCH],
    [middle, middle + STRETCH],
    [end - STRETCH, end],
  ];
}

/** An English text has fewer words with accents than small ones. */
function countWords(
  text: string,
  folded: string,
  stretches: readonly (readonly [number, number])[],
): Readonly<Record<WordEvidence | 'all', number>> {
  const counts = { en: 0, ru: 0, foreign: 0, all: 0 };
  for (const [from, to] of stretches) {
    let key = 0;
    let accented = false;
    for (let at = from; at <= to; at += 1) {
      const unit = at < to ? folded.charCodeAt(at) : 0;
      if (isLetter(unit)) {
        key = wordKey(key, unit);
        if (unit <= 0x7a && isAccented(text.charCodeAt(at))) accented = true;
        continue;
      }
      if (key !== 0) counts.all += 1;
      const evidence = accented ? 'foreign' : key === 0 ? undefined : FUNCTION_WORDS.get(key);
      if (evidence) counts[evidence] += 1;
      key = 0;
      accented = false;
    }
  }
  return counts;
}

function isAccented(unit: number): boolean {
  return unit >= ACCENTED && unit < FULL_WIDTH;
}

/** Folded, and so in lower case. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x45f);
}
