/** The text as names are looked for in it: calls of footnotes glued to words are blank, and every offset stays. */
import type { Reading } from '#ingest/reading';

/** Human Rights1 and, the Rome Statute³ of: superscripts, and digits behind a word in lower case that nothing else ends. */
const CALL = /(?<=[\p{L}\p{Pe}\p{Pf}"'》」,.;:])[¹²³⁰⁴-⁹]{1,3}|(?<=\p{Ll}{4})\d{1,2}(?=[\s,.;:)\]]|$)(?![.,:]\d)/gu;

/** Cheap to look for, and absent from most texts: without it there is no call. */
const MAY_HOLD_CALLS = /[¹²³⁰⁴-⁹]|\d(?<=\p{Ll}\d)/u;

export function withoutCalls(reading: Reading): Reading {
  const { text, folded } = reading;
  if (!MAY_HOLD_CALLS.test(text)) return reading;
  let masked = '';
  let maskedFolded = '';
  let at = 0;
  for (const { index, 0: call } of text.matchAll(CALL)) {
    const blank = ' '.repeat(call.length);
    masked += text.slice(at, index) + blank;
    maskedFolded += folded.slice(at, index) + blank;
    at = index + call.length;
  }
  if (at === 0) return reading;
  return { ...reading, text: masked + text.slice(at), folded: maskedFolded + folded.slice(at) };
}
