/** What the server itself can take: a loop of UNWIND and MERGE, and one of UNWIND and CREATE, with nothing around them. */
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '#graph/neo4j/connect';
import { project } from '#graph/project';
import { corpus } from './corpus.ts';
import { seconds } from './measure.ts';
import { emptyServer, onServer } from './on-server.ts';

const AT_ONCE = 5_000;
type Row = {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: { readonly [key: string]: unknown };
};

/** In seconds. */
export type BareLoops = { readonly merge: number; readonly create: number };

export async function bareLoops(config: Neo4jConfig, documents: number): Promise<BareLoops> {
  const { nodes, relationships } = prepared(documents);
  const loop = (node: (labels: string) => string, relationship: (type: string) => string) =>
    onServer(config, (driver) =>
      seconds(async () => {
        for (const [labels, group] of nodes) {
          await batches([...group.values()], (rows) => driver.executeQuery(node(labels), { rows }));
        }
        for (const [type, rows] of relationships) {
          await batches(rows, (some) => driver.executeQuery(relationship(type), { rows: some }));
        }
      }),
    );
  await emptyServer(config);
  const merge = await loop(
    (labels) => `UNWIND $rows AS row MERGE (n:Clausegraph {id: row.id}) SET n = row.properties, n:${labels}`,
    (type) =>
      `UNWIND $rows AS row MATCH (a:Clausegraph {id: row.from}) MATCH (b:Clausegraph {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
  );
  await emptyServer(config);
  const create = await loop(
    (labels) => `UNWIND $rows AS row CREATE (n:Clausegraph:${labels}) SET n = row.properties`,
    (type) =>
      `UNWIND $rows AS row MATCH (a:Clausegraph {id: row.from}) MATCH (b:Clausegraph {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  );
  return { merge, create };
}

function prepared(documents: number) {
  const nodes = new Map<string, Map<string, Row>>();
  const relationships = new Map<string, Row[]>();
  for (const annotated of corpus(documents)) {
    const rows = project(annotated);
    for (const { id, labels, properties } of [...rows.own, ...rows.entities]) {
      const group = nodes.get(labels.join(':')) ?? new Map<string, Row>();
      nodes.set(labels.join(':'), group.set(id, { id, properties: plain({ ...properties, id }) }));
    }
    for (const { id, type, from, to, properties } of rows.ownRelationships) {
      const list = relationships.get(type) ?? [];
      list.push({ id, from, to, properties: plain({ ...properties, id }) });
      relationships.set(type, list);
    }
  }
  return { nodes, relationships };
}

async function batches<T>(rows: readonly T[], run: (rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await run(rows.slice(at, at + AT_ONCE));
}

function plain(properties: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (typeof value === 'number') return [key, neo4j.int(value)];
      const isDay = typeof value === 'object' && value !== null && '_kind' in value && 'value' in value;
      return [key, isDay ? String(value.value) : value];
    }),
  );
}
