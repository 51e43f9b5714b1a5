/** The columns of a unit that search found, and the rows they make. */
import { z } from 'zod';
import type { Answer } from '#graph/write/run';
import type { TextRow } from './search-graph.ts';

export const UNIT_COLUMNS =
  'n.id AS id, labels(n) AS labels, n.caption AS caption, n.document AS document, n.number AS number, n.text AS text';

const row = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  caption: z.string(),
  document: z.string(),
  number: z.string(),
  text: z.string(),
});

export function toTextRow(answer: Answer): TextRow {
  return row.parse(answer);
}
