/** What stands one step from the given nodes: asked again of its answer, it goes deeper. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { type DrawnNode, drawnNode, integer, strings } from '#cypher/row-fields';
import { drawnColumns } from './drawn-columns.ts';
import { DRAWN_TYPES } from './edge-columns.ts';

const parameters = z.object({ ids: strings, limit: integer.default(2_000) });

export const neighbours: StoreQuery<z.input<typeof parameters>, DrawnNode> = {
  name: 'neighbours',
  cypher: `UNWIND $ids AS wanted
MATCH (:Clausegraph {id: wanted})-[r:${DRAWN_TYPES}]-(n:Clausegraph)
WITH DISTINCT n AS n
RETURN ${drawnColumns('n')}
ORDER BY id
LIMIT $limit`,
  parameters,
  row: drawnNode,
};
