/** Rows of edges to draw: all spans of one type between two nodes are one edge. */
import { z } from 'zod';
import { integer, labelList } from '#cypher/row-fields';
import { CITATION_FUNCTIONS } from '#model/citation-words';

export const drawnEdge = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  count: integer,
  /** Of the first span, as read. */
  act: z.string().nullable(),
  function: z.enum(CITATION_FUNCTIONS).nullable(),
});
export type DrawnEdge = z.infer<typeof drawnEdge>;

export const DRAWN_TYPES =
  'CITES|MENTIONS|ISSUED|PARTY_TO|PART_OF|SUCCEEDED_BY|AMENDS|REPLACES|TERMINATES|ANNEXED_TO|ENDORSES|BECAME|SAME_AS|TEXT_OF|HAS_CLAUSE|HAS_PART';
export const targetNode = z.object({
  otherId: z.string(),
  otherLabels: labelList,
  otherCaption: z.string(),
  otherName: z.string().nullable(),
  otherDate: z.string().nullable(),
  otherStatus: z.string().nullable(),
  otherNumber: z.string().nullable(),
  otherOrder: integer.nullable(),
  otherDocument: z.string().nullable(),
});
