/** How many instruments of each year are cited, and by how many clauses. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { integer } from '#cypher/row-fields';

const parameters = z.object({});
const row = z.object({
  year: z.string(),
  instruments: integer,
  clauses: integer,
});

export const instrumentsByYear: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'instruments-by-year',
  question: {
    en: 'From which years are the cited instruments?',
    'zh-Hans': '被援引的文书出自哪些年份？',
    'zh-Hant': '被援引的文書出自哪些年份？',
    ru: 'К каким годам относятся упоминаемые документы?',
  },
  cypher: `MATCH (c)-[:CITES]->(i:Instrument:Clausegraph)
WHERE i.date IS NOT NULL
WITH substring(i.date, 0, 4) AS year, coalesce(i.canonical, i.id) AS instrument, c.id AS clause
RETURN year AS year, count(DISTINCT instrument) AS instruments, count(DISTINCT clause) AS clauses
ORDER BY year`,
  parameters,
  describes: [],
  row,
};
