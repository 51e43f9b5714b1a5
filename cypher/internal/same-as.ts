/** The ids that `link` has joined with an entity, itself included. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';

const parameters = z.object({ id: z.string() });
const row = z.object({ id: z.string() });

export const sameAs: StoreQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'same-as',
  cypher: `MATCH (e:Entity {id: $id})
MATCH (o:Entity {canonical: e.canonical})
RETURN o.id AS id
ORDER BY id`,
  parameters,
  row,
};
