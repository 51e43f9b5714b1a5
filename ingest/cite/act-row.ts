/** What a row of knowledge/acts.json says: words that relate a clause to an instrument. */
import type { CitationFunction, Polarity } from '#model/citation-words';

/**
 * `stance`: the speakers recall, reaffirm or judge; governs events of an instrument's life. `conduct`: somebody keeps,
 * breaks, makes or ends it; gives way to an `appeal` or `need` that governs it. `event`: such conduct as a noun or a
 * finite verb beside the instrument. `content`: joins principles, obligations and the like to the instrument; what
 * governs those decides. `hanger`: preposition or participle that decides alone. `main`: a speakers' verb that decides
 * nothing but ends the reach of an earlier one. `report`: what the instrument itself or its authors say in it.
 * `forbid`: turns a breach into a defence. `deny`: turns keeping into breaking. `doer`: those
 * who are no entity. `selves`: words for all speakers.
 */
export const ACT_KINDS = [
  'stance',
  'conduct',
  'appeal',
  'need',
  'event',
  'content',
  'hanger',
  'main',
  'report',
  'forbid',
  'deny',
  'doer',
  'selves',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export type ActForms = {
  readonly en?: readonly string[];
  readonly zh?: readonly string[];
  readonly ru?: readonly string[];
};

export type ActRow = {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly kind: ActKind;
  readonly function: CitationFunction;
  readonly polarity: Polarity;
  /** Forms that stand before the instrument; folded, a word's further letters written `*`. */
  readonly before?: ActForms;
  /** Forms that follow the instrument at once. */
  readonly after?: ActForms;
  /** Decides only where nothing but articles, numbers, dates and other names stands between it and the instrument. */
  readonly adjacent?: boolean;
  /** Making what does not stand yet: stays `makes` also where others are asked to do it. */
  readonly drafting?: boolean;
  readonly source: string;
};
