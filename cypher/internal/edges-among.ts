/** How the given nodes hang together: only edges with both ends among them. */
import { z } from 'zod';
import type { StoreQuery } from '#cypher/named-query';
import { strings } from '#cypher/row-fields';
import { DRAWN_TYPES, type DrawnEdge, drawnEdge } from './edge-columns.ts';

const parameters = z.object({ ids: strings });

export const edgesAmong: StoreQuery<z.input<typeof parameters>, DrawnEdge> = {
  name: 'edges-among',
  cypher: `UNWIND $ids AS wanted
MATCH (a:Clausegraph {id: wanted})-[r:${DRAWN_TYPES}]->(b:Clausegraph)
WHERE b.id IN $ids
WITH a, b, r ORDER BY coalesce(r.start, 0), r.id
WITH a, b, type(r) AS type, count(*) AS count, collect(r.act) AS acts, collect(r.function) AS functions
RETURN type AS type, a.id AS source, b.id AS target, count AS count, head(acts) AS act, head(functions) AS function
ORDER BY source, type, target`,
  parameters,
  row: drawnEdge,
};
