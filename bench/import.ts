/** `npx tsx bench/import.ts [documents]`: a corpus of a million nodes through `export neo4j-admin` and Neo4j's own import tool. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import { exportNeo4jAdmin } from '#graph/neo4j-admin/export-neo4j-admin';
import { importFull } from '../scripts/neo4j/import.ts';
import { startServer, stopServer } from '../scripts/neo4j/server.ts';
import { corpus } from './graph/corpus.ts';
import { seconds } from './graph/measure.ts';

/** The figures are given up after so long. */
const MOST_MS = 600_000;
const documents = Number(process.argv[2] ?? 68_000);
const folder = mkdtempSync(join(tmpdir(), 'clausegraph-import-'));
const sizeOf = (path: string) => Number(execFileSync('du', ['-sm', path], { encoding: 'utf8' }).split('\t')[0]);
const rate = (rows: number, taken: number) =>
  `${taken.toFixed(1)} s (${Math.round(rows / taken).toLocaleString('en')} rows/s)`;
try {
  const csv = join(folder, 'csv');
  const home = join(folder, 'neo4j');
  let rows = 0;
  const exporting = await seconds(async () => {
    const { nodes, relationships } = await exportNeo4jAdmin(corpus(documents), csv);
    rows = nodes + relationships;
    console.log(
      `### ${documents.toLocaleString('en')} documents: ${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships\n\n| | |\n|---|---|`,
    );
  });
  console.log(`| written as CSV, annotated texts made meanwhile | ${rate(rows, exporting)}, ${sizeOf(csv)} MB |`);
  console.log(`| memory of the program meanwhile | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`);
  const importing = await seconds(async () => importFull({ home, csv, timeoutMs: MOST_MS }));
  console.log(`| \`neo4j-admin database import full\` | ${rate(rows, importing)} |`);
  const server = await startServer({ home, port: 17_696, password: 'benchmark-only', memory: '2g' });
  try {
    const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', 'benchmark-only'));
    const indexing = await seconds(async () => {
      for (const statement of neo4jSchemaStatements()) await driver.executeQuery(statement);
      await driver.executeQuery(`CALL db.awaitIndexes(${MOST_MS / 1000})`);
    });
    console.log(`| constraints and indexes | ${indexing.toFixed(1)} s |`);
    const { records } = await driver.executeQuery(
      'CALL { MATCH (n) RETURN count(n) AS nodes } CALL { MATCH ()-[r]->() RETURN count(r) AS relationships } RETURN nodes + relationships AS rows',
    );
    const found = Number(records[0]?.get('rows'));
    if (found !== rows) throw new Error(`${found} rows came in of ${rows}.`);
    await driver.close();
  } finally {
    await stopServer(server.pid);
  }
  console.log(`| disk | ${sizeOf(join(home, 'data'))} MB |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
