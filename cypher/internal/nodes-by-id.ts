/** Nodes to draw, by their ids. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { type DrawnNode, drawnNode, strings } from '#cypher/row-fields';
import { drawnColumns } from './drawn-columns.ts';

const parameters = z.object({ ids: strings });

export const nodesById: StoreQuery<z.input<typeof parameters>, DrawnNode> = {
  name: 'nodes-by-id',
  cypher: `UNWIND $ids AS wanted
MATCH (n:Clausegraph {id: wanted})
RETURN ${drawnColumns('n')}
ORDER BY id`,
  parameters,
  row: drawnNode,
};
