/** The instruments that a person may mean by an id, a UN symbol or a whole name. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';

const parameters = z.object({ key: z.string() });
const row = z.object({ id: z.string(), name: z.string(), canonical: z.string() });

export const findInstrument: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'find-instrument',
  cypher: `MATCH (i:Instrument:Clausegraph)
WHERE i.id = $key OR i.id = 'instrument:' + $key OR i.unSymbol = $key OR i.name = $key
  OR $key IN coalesce(i.namesEn, []) OR $key IN coalesce(i.namesZhHans, [])
  OR $key IN coalesce(i.namesZhHant, []) OR $key IN coalesce(i.namesRu, []) OR $key IN coalesce(i.aliases, [])
RETURN i.id AS id, i.name AS name, coalesce(i.canonical, i.id) AS canonical
ORDER BY id`,
  parameters,
  row,
};
