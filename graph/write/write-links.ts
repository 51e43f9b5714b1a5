/** Makes SAME_AS and `canonical` exactly what `link` found: only what differs is written. */
import { OWN_LABEL } from '#cypher/schema';
import type { SameAs } from '#graph/store';
import { BATCH, RowsMissingError } from './apply-rows.ts';
import type { Parameter, Run, Transact } from './run.ts';

export async function writeLinks(transact: Transact, links: readonly SameAs[]): Promise<void> {
  const wanted = new Map(links.map((link) => [key(link), link]));
  const present = await transact((run) => presentLinks(run));
  const stale = present.filter((link) => !wanted.has(key(link)));
  const made = new Set(present.map(key));
  const missing = [...wanted.values()].filter((link) => !made.has(key(link)));
  await inBatches(transact, stale, removeStale);
  await inBatches(transact, missing, addMissing);
}

async function presentLinks(run: Run): Promise<SameAs[]> {
  const rows = await run(
    `MATCH (a:${OWN_LABEL})-[r:SAME_AS]->(b:${OWN_LABEL})
RETURN a.id AS from, b.id AS canonical, r.rule AS rule`,
  );
  return rows.map(({ from, canonical, rule }) => ({
    from: String(from),
    canonical: String(canonical),
    rule: String(rule),
  }));
}

async function removeStale(run: Run, rows: readonly SameAs[]): Promise<void> {
  await run(
    `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})-[r:SAME_AS {rule: row.rule}]->(b:${OWN_LABEL} {id: row.canonical})
SET a.canonical = a.id
DELETE r`,
    { rows: toParameters(rows) },
  );
}

async function addMissing(run: Run, rows: readonly SameAs[]): Promise<void> {
  const [answer] = await run(
    `UNWIND $rows AS row
MATCH (a:${OWN_LABEL} {id: row.from})
MATCH (b:${OWN_LABEL} {id: row.canonical})
MERGE (a)-[r:SAME_AS]->(b)
SET r.rule = row.rule, a.canonical = b.id
RETURN count(r) AS rows`,
    { rows: toParameters(rows) },
  );
  const came = Number(answer?.rows ?? 0);
  if (came !== rows.length) throw new RowsMissingError('relationships SAME_AS', rows.length, came);
}

async function inBatches(
  transact: Transact,
  rows: readonly SameAs[],
  write: (run: Run, rows: readonly SameAs[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await transact((run) => write(run, rows.slice(at, at + BATCH)));
}

const key = ({ from, canonical, rule }: SameAs) => [from, canonical, rule].join('\u0000');
const toParameters = (rows: readonly SameAs[]): Parameter =>
  rows.map(({ from, canonical, rule }) => ({ from, canonical, rule }));
