/** The graph in a Neo4j server, or a cluster of them. */
import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import { countNodes, countRelationships } from '#cypher/internal/count-all';
import { names as nameRows } from '#cypher/internal/names';
import { namesOf } from '#graph/names-of';
import { queryGate } from '#graph/query-gate';
import { schemaAnswer } from '#graph/schema-answer';
import { searchGraph } from '#graph/search/search-graph';
import type { GraphStore } from '#graph/store';
import { inTurn } from '#graph/write/in-turn';
import { prune } from '#graph/write/prune';
import { removeDocument } from '#graph/write/remove-document';
import type { Run, Transact } from '#graph/write/run';
import { writeDocuments } from '#graph/write/write-documents';
import { writeLinks } from '#graph/write/write-links';
import { connect, type Neo4jConfig } from './connect.ts';
import { ensureSchema } from './ensure-schema.ts';
import { toStoreError } from './errors.ts';
import { searchUnits } from './search-units.ts';
import { toDriverValue } from './to-driver-value.ts';
import { toGraphValue } from './to-graph-value.ts';
import { type OpenSession, runUserQuery } from './user-query.ts';

const QUERIES_AT_ONCE = 4;
/** The server holds what waits in its own memory. */
const STATEMENTS_AT_ONCE = 3;
/** Of our own transactions: a document of 8 MB takes a minute on a small server. */
const WRITE_TIMEOUT_MS = 600_000;
const READ_TIMEOUT_MS = 120_000;

/** Other processes write, too: for so long may a new name be missing from search. */
const NAMES_FRESH_MS = 10_000;

/** @throws StoreError, ConfigError */
export async function openNeo4jStore(config: Neo4jConfig): Promise<GraphStore> {
  const driver = await connect(config);
  const address = config.url;
  const bookmarkManager = neo4j.bookmarkManager();
  const openSession: OpenSession = (access) =>
    driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager,
      ...(config.database ? { database: config.database } : {}),
    });
  const failing = <T>(work: () => Promise<T>) =>
    work().catch((error: unknown) => Promise.reject(toStoreError(error, address)));
  const transact: Transact = (work) =>
    failing(() =>
      using(openSession('WRITE'), (session) =>
        session.executeWrite((transaction) => work(inTurn(runIn(transaction), STATEMENTS_AT_ONCE).run), {
          timeout: WRITE_TIMEOUT_MS,
        }),
      ),
    );
  const reading: Run = (cypher, parameters) =>
    failing(() =>
      using(openSession('READ'), (session) =>
        session.executeRead((transaction) => runIn(transaction)(cypher, parameters), { timeout: READ_TIMEOUT_MS }),
      ),
    );
  const schemaReady = once(() => failing(() => ensureSchema(openSession)));
  const gate = queryGate(QUERIES_AT_ONCE);
  const names = namesOf(
    (after) => store.read(nameRows, { after }),
    () => String(Math.floor(Date.now() / NAMES_FRESH_MS)),
  );
  const writing = async <T>(work: (transact: Transact) => Promise<T>): Promise<T> => {
    await schemaReady();
    try {
      return await work(transact);
    } finally {
      names.forget();
    }
  };

  const store: GraphStore = {
    kind: 'neo4j',
    address,
    write: (documents) => writing((transact) => writeDocuments(transact, documents)),
    remove: (document) => writing((transact) => removeDocument(transact, document)),
    writeLinks: (links) => writing((transact) => writeLinks(transact, links)),
    prune: () => writing(prune),
    read: async (query, parameters) => {
      const rows = await reading(query.cypher, query.parameters.parse(parameters));
      return rows.map((row) => query.row.parse(row));
    },
    userQuery: (cypher, parameters, options) =>
      gate(() => runUserQuery(openSession, address, cypher, parameters, options)),
    search: async (text, limit) => {
      await schemaReady();
      return searchGraph({ names: names.all, units: (query, most) => searchUnits(reading, query, most) }, text, limit);
    },
    counts: async () => ({
      nodes: toCounts(await store.read(countNodes, {})),
      relationships: toCounts(await store.read(countRelationships, {})),
    }),
    schema: async () => schemaAnswer(store, await store.counts()),
    close: () => driver.close(),
  };
  return store;
}

async function using<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const NO_IDS: ReadonlyMap<string, string> = new Map();

function runIn(transaction: ManagedTransaction): Run {
  return async (cypher, parameters = {}) => {
    const { records } = await transaction.run(cypher, toDriverValue(parameters) as { [name: string]: unknown });
    return records.map((record) =>
      Object.fromEntries(record.keys.map((key) => [String(key), toGraphValue(record.get(key), NO_IDS)])),
    );
  };
}

function toCounts(rows: readonly { readonly name: string; readonly count: number }[]): { [name: string]: number } {
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** A failure is not kept: the next call tries again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}
