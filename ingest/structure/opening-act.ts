/** The verb that a unit opens with: 重申, Recalling also, ссылаясь на. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { RESOLUTION_OPENING, STATEMENT_VERBS, TAKES_NOUN } from '#ingest/structure/opening-verbs';

/** A verb that comes later than this opens nothing. */
const LONGEST_OPENING = 240;
const SENTENCE_END = /[.。;；!?](?=\s|[\u3400-\u9fff]|$)/;

export function openingAct(reading: Reading, block: Block, ofResolution: boolean): string | null {
  const { text, folded, language } = reading;
  if (language === 'und') return null;
  if (ofResolution && language === 'en') return resolutionOpening(reading, block);
  const opening = folded.slice(block.words, Math.min(block.end, block.words + LONGEST_OPENING));
  const sentence = SENTENCE_END.exec(opening)?.index ?? opening.length;
  const found = STATEMENT_VERBS[language].exec(opening.slice(0, sentence));
  if (!found) return null;
  const start = block.words + found.index;
  return text.slice(start, start + found[0].length);
}

function resolutionOpening({ text, folded }: Reading, block: Block): string | null {
  const start = block.words + (folded.charAt(block.words) === '"' ? 1 : 0);
  RESOLUTION_OPENING.lastIndex = start;
  const found = RESOLUTION_OPENING.exec(folded);
  if (!found || start + found[0].length > block.end) return null;
  const { noun = '', owner = '', adverb = '', with: manner = '' } = found.groups ?? {};
  let words = found[0];
  const verb = words.slice(0, words.length - noun.length);
  // “Expresses concern”, “Reaffirms its commitment”, “Sharing the concern”; but “Reaffirms the commitment” of others.
  const said = /express/.test(verb) || (owner === ' the' ? /shar/.test(verb) : owner !== '' && TAKES_NOUN.test(verb));
  if (noun && (manner || !said)) words = verb;
  // “Encourages further collaboration”: after a finite verb the word belongs to the noun.
  const that = folded.startsWith(' that', start + words.length);
  if (
    words === verb &&
    adverb &&
    !manner &&
    !that &&
    /^\s(?:also|further)$/.test(adverb) &&
    !/ing|ed|ful|ware|cious|zant/.test(words)
  ) {
    words = words.slice(0, words.length - adverb.length);
  }
  return text.slice(start, start + words.length);
}
