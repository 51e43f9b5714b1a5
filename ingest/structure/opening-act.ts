/** The verb that a unit opens with: 重申, Recalling also, ссылаясь на. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import {
  CHINESE_VERBS,
  ENGLISH_FORMS,
  RESOLUTION_OPENING,
  RUSSIAN_STEMS,
  TAKES_NOUN,
} from '#ingest/structure/opening-verbs';
import type { Span } from '#model/span';

/** A verb that comes later than this opens nothing. */
const LONGEST_OPENING = 240;
const SENTENCE_END = /[.。;；!?](?=\s|[\u3400-\u9fff]|$)/;
const WORD = /[a-zа-я]{3,}/g;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 10;
const ENGLISH_PARTICLE = / (?:for|on|upon)(?![a-z])/y;
const RUSSIAN_PARTICLE = / на(?![а-я])/y;

export function openingAct(reading: Reading, block: Block, ofResolution: boolean): string | null {
  const { text, folded, language } = reading;
  if (language === 'und') return null;
  if (ofResolution && language === 'en') return resolutionOpening(reading, block);
  const opening = folded.slice(block.words, Math.min(block.end, block.words + LONGEST_OPENING));
  const sentence = SENTENCE_END.exec(opening)?.index ?? opening.length;
  const found = language === 'zh' ? chineseVerb(opening, sentence) : verb(opening, sentence, language);
  return found && text.slice(block.words + found.start, block.words + found.end);
}

function chineseVerb(opening: string, sentence: number): Span | null {
  for (let start = 0; start < sentence; start += 1) {
    const found = CHINESE_VERBS.get(opening.charAt(start))?.find((candidate) => opening.startsWith(candidate, start));
    if (found) return { start, end: start + found.length };
  }
  return null;
}

function verb(opening: string, sentence: number, language: 'en' | 'ru'): Span | null {
  for (const { 0: word, index } of opening.matchAll(WORD)) {
    if (index >= sentence) return null;
    if (language === 'en' ? !ENGLISH_FORMS.has(word) : !beginsWithStem(word)) continue;
    const particle = language === 'en' ? ENGLISH_PARTICLE : RUSSIAN_PARTICLE;
    particle.lastIndex = index + word.length;
    return { start: index, end: index + word.length + (particle.exec(opening)?.[0].length ?? 0) };
  }
  return null;
}

function beginsWithStem(word: string): boolean {
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1) {
    if (RUSSIAN_STEMS.has(word.slice(0, length))) return true;
  }
  return false;
}

function resolutionOpening({ text, folded }: Reading, block: Block): string | null {
  const start = block.words + (folded.charAt(block.words) === '"' ? 1 : 0);
  RESOLUTION_OPENING.lastIndex = start;
  const found = RESOLUTION_OPENING.exec(folded);
  if (!found || start + found[0].length > block.end) return null;
  const { noun = '', owner = '', adverb = '', with: manner = '' } = found.groups ?? {};
  let words = found[0];
  const said = words.slice(0, words.length - noun.length);
  // “Expresses concern”, “Reaffirms its commitment”, “Sharing the concern”; but “Reaffirms the commitment” of others.
  const takesNoun =
    /express/.test(said) || (owner === ' the' ? /shar/.test(said) : owner !== '' && TAKES_NOUN.test(said));
  if (noun && (manner || !takesNoun)) words = said;
  // “Encourages further collaboration”: after a finite verb the word belongs to the noun, save before “that”.
  const that = folded.startsWith(' that', start + words.length);
  const isNouns = /^\s(?:also|further)$/.test(adverb) && !/ing|ed|ful|ware|cious|zant/.test(words);
  if (words === said && isNouns && !manner && !that) words = words.slice(0, words.length - adverb.length);
  return text.slice(start, start + words.length);
}
