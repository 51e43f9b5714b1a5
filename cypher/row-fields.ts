/** The fields that rows of several questions share. */
import { z } from 'zod';
import { CITATION_FUNCTIONS, POLARITIES } from '#model/citation-words';
import { SCRIPTS } from '#model/language';

export const integer = z.number().int();
export const functionWord = z.enum(CITATION_FUNCTIONS);
export const polarityWord = z.enum(POLARITIES);
export const strings = z.array(z.string());
/** Labels have no order of their own. */
export const labelList = strings.transform((labels) => [...labels].sort());
/** A list property that is absent where it would be empty. */
export const absentList = strings.nullable().transform((list) => list ?? []);

/** One place where a unit names or cites something, with the unit's text to quote from. */
export const placeRow = z.object({
  document: z.string(),
  documentTitle: z.string(),
  documentDate: z.string().nullable(),
  language: z.string(),
  script: z.enum(SCRIPTS),
  clause: z.string(),
  number: z.string(),
  paragraph: integer,
  start: integer,
  end: integer,
  exact: z.string(),
  rule: z.string(),
  clauseStart: integer,
  clauseText: z.string(),
  /** Starts and ends of what `clauseText` was put together from, where that is more than one piece. */
  clausePieces: z.array(integer).nullable(),
  /** The instrument that the document is a text of, else the document: texts of one instrument count once. */
  work: z.string(),
});
export type PlaceRow = z.infer<typeof placeRow>;

export const citingRow = placeRow.extend({
  instrument: z.string(),
  instrumentName: z.string(),
  canonical: z.string(),
  act: z.string().nullable(),
  function: functionWord,
  polarity: polarityWord,
  speakers: absentList,
  agents: absentList,
  pinpoints: absentList,
});
export type CitingRow = z.infer<typeof citingRow>;

/** What is drawn of a node. */
export const drawnNode = z.object({
  id: z.string(),
  labels: labelList,
  caption: z.string(),
  name: z.string().nullable(),
  date: z.string().nullable(),
  status: z.string().nullable(),
  number: z.string().nullable(),
  order: integer.nullable(),
  document: z.string().nullable(),
});
export type DrawnNode = z.infer<typeof drawnNode>;
