/** The graph in a folder on this machine: read through processes of its own, written by one process at a time. */
import { countNodes, countRelationships } from '#cypher/internal/count-all';
import { names as nameRows } from '#cypher/internal/names';
import { namesOf } from '#graph/names-of';
import { queryGate } from '#graph/query-gate';
import { MOST_BYTES } from '#graph/query-limit';
import { schemaAnswer } from '#graph/schema-answer';
import { searchGraph } from '#graph/search/search-graph';
import type { GraphStore } from '#graph/store';
import type { StoreConfig } from '#graph/store-config';
import { prune } from '#graph/write/prune';
import { removeDocument } from '#graph/write/remove-document';
import type { Run } from '#graph/write/run';
import { writeDocuments } from '#graph/write/write-documents';
import { writeLinks } from '#graph/write/write-links';
import { QueryError, StoreError } from '#model/errors';
import type { GraphValue, QueryResult } from '#model/graph-value';
import type { Logger } from '#model/logger';
import { adaptQuery } from './adapt-query.ts';
import { toQueryFault } from './engine-error.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';
import { readerPool } from './reader-pool.ts';
import { searchUnits } from './search-units.ts';
import { type Current, damaged, readCurrent } from './snapshots.ts';
import { writing } from './writing.ts';

const QUERIES_AT_ONCE = 4;
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** A folder that is not there yet opens as an empty graph. @throws StoreError */
export async function openEmbeddedStore(
  { folder }: Extract<StoreConfig, { kind: 'embedded' }>,
  logger?: Logger,
): Promise<GraphStore> {
  await readCurrent(folder);
  const pool = readerPool();
  const writer = writing(folder, logger);
  const gate = queryGate(QUERIES_AT_ONCE);
  let seen = '';

  type Question = Pick<ReaderRequest, 'cypher' | 'parameters' | 'maxRows' | 'maxBytes'>;
  const asked = async (
    question: Question,
    ask: (request: Omit<ReaderRequest, 'id'>) => Promise<ReaderReply>,
  ): Promise<Rows> => {
    await writer.settle();
    for (let tries = 0; tries < 5; tries += 1) {
      const snapshot: Current | null = await readCurrent(folder);
      seen = snapshot?.snapshot ?? '';
      const reply = await ask({ ...question, folder, snapshot });
      if (reply.kind === 'rows') return reply;
      if (reply.kind === 'fault') throw toQueryFault(reply.fault, question.cypher);
      if (reply.kind === 'damaged') throw new StoreError(reply.message);
    }
    throw damaged(folder, 'the snapshot that CURRENT names is missing');
  };
  const ours: Run = async (cypher, parameters = {}) => {
    const { columns, rows } = await asked({ cypher, parameters, maxRows: UNBOUNDED, maxBytes: UNBOUNDED }, pool.ask);
    return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  };
  const names = namesOf(
    (after) => store.read(nameRows, { after }),
    () => seen,
  );

  const store: GraphStore = {
    kind: 'embedded',
    address: `embedded:${folder}`,
    write: (documents) => writer.write((transact) => writeDocuments(transact, documents)),
    remove: (document) => writer.write((transact) => removeDocument(transact, document)),
    writeLinks: (links) => writer.write((transact) => writeLinks(transact, links)),
    prune: () => writer.write(prune),
    read: async (query, parameters) => {
      const rows = await ours(query.cypher, query.parameters.parse(parameters));
      return rows.map((row) => query.row.parse(row));
    },
    userQuery: (cypher, parameters, options) =>
      gate(async (): Promise<QueryResult> => {
        const started = performance.now();
        const run = (text: string) =>
          asked({ cypher: text, parameters, maxRows: options.maxRows, maxBytes: MOST_BYTES }, (request) =>
            pool.askBounded(request, options),
          );
        const adapted = adaptQuery(cypher, parameters);
        const { columns, rows, truncated } = await run(adapted).catch(async (error: unknown) => {
          // A place in what was rewritten is no place in what was written: the original tells its own.
          if (adapted === cypher || !(error instanceof QueryError) || !error.place) throw error;
          const told = await run(cypher).catch((original: unknown) => original);
          throw told instanceof QueryError ? told : new QueryError(error.message);
        });
        return { columns, rows, truncated, milliseconds: Math.round(performance.now() - started) };
      }),
    search: async (text, limit) => {
      await writer.settle();
      seen = (await readCurrent(folder))?.snapshot ?? '';
      return searchGraph({ names: names.all, units: (query, most) => searchUnits(ours, query, most) }, text, limit);
    },
    counts: async () => ({
      nodes: toCounts(await store.read(countNodes, {})),
      relationships: toCounts(await store.read(countRelationships, {})),
    }),
    schema: async () => schemaAnswer(store, await store.counts()),
    close: async () => {
      try {
        await writer.close();
      } finally {
        pool.close();
      }
    },
  };
  return store;
}

type Rows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
  readonly truncated: string | null;
};

function toCounts(rows: readonly { readonly name: string; readonly count: number }[]): { [name: string]: number } {
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
