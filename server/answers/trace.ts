/** The concordance: who cites an instrument, or what a clause cites, and in what words. */
import { countCiting } from '#cypher/count-citing';
import { citationsOfClauses } from '#cypher/internal/citations-of-clauses';
import { citationsOfInstruments } from '#cypher/internal/citations-of-instruments';
import { findInstrument } from '#cypher/internal/find-instrument';
import { nodesById } from '#cypher/internal/nodes-by-id';
import { sameAs } from '#cypher/internal/same-as';
import type { GraphStore } from '#graph/store';
import type { TraceAnswer } from '#model/api';
import { NotFoundError } from '#model/errors';
import { toCiting } from './citing.ts';

/** What a person typed: an instrument's symbol, id or name, or a clause's id. @throws NotFoundError */
export function traceSubject(store: GraphStore, subject: string): Promise<TraceAnswer> {
  return subject.startsWith('doc:') ? traceClause(store, subject) : traceInstrument(store, subject);
}

/** @throws NotFoundError where nothing, or more than one thing, goes by that name */
export async function traceInstrument(store: GraphStore, key: string): Promise<TraceAnswer> {
  const found = await store.read(findInstrument, { key });
  const canonicals = [...new Set(found.map((row) => row.canonical))];
  const [canonical] = canonicals;
  if (canonical === undefined) {
    throw new NotFoundError(`No document names an instrument ${key}. Search finds instruments by part of a name.`);
  }
  if (canonicals.length > 1) {
    throw new NotFoundError(`${key} may mean ${canonicals.join(' or ')}: give one of these.`);
  }
  const joined = (await store.read(sameAs, { id: canonical })).map((row) => row.id);
  const rows = await store.read(citationsOfInstruments, { instruments: joined.length > 0 ? joined : [canonical] });
  const name = found.find((row) => row.id === canonical)?.name ?? found[0]?.name ?? canonical;
  return { subject: { id: canonical, kind: 'Instrument', name }, rows: rows.map(toCiting), counts: countCiting(rows) };
}

/** @throws NotFoundError */
export async function traceClause(store: GraphStore, id: string): Promise<TraceAnswer> {
  const [clause] = await store.read(nodesById, { ids: [id] });
  if (!clause) throw new NotFoundError(`There is no clause ${id}. Clauses are written as doc:NAME#NUMBER.`);
  const rows = await store.read(citationsOfClauses, { clauses: [id] });
  return {
    subject: { id, kind: 'Clause', name: clause.caption },
    rows: rows.map(toCiting),
    counts: countCiting(rows),
  };
}
