/** The documents that are a text of one of the instruments. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { strings } from '#cypher/row-fields';
import { documentSchema } from '#model/annotated-document';

const parameters = z.object({ instruments: strings });
const row = documentSchema.pick({ id: true, title: true, language: true, script: true, date: true });

export const textsOf: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'texts-of',
  cypher: `UNWIND $instruments AS instrument
MATCH (d:Document)-[:TEXT_OF]->(:Instrument {id: instrument})
RETURN d.id AS id, d.title AS title, d.language AS language, d.script AS script, d.date AS date
ORDER BY coalesce(date, '9999'), id`,
  parameters,
  row,
};
