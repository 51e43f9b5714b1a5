/** One store through load, replacing, questions, search and reopening. */
import { neighbours } from '#cypher/internal/neighbours';
import { NAMED_QUERIES } from '#cypher/queries/index';
import { project } from '#graph/project';
import type { GraphRows } from '#graph/rows';
import type { GraphStore } from '#graph/store';
import { changed, corpus } from './corpus.ts';
import { seconds, type Times, times } from './measure.ts';

export type Figures = {
  readonly nodes: number;
  readonly relationships: number;
  readonly load: Load;
  readonly again: number;
  readonly replace: Times;
  readonly queries: ReadonlyMap<string, Times>;
  readonly neighbourhood: Times;
  readonly search: Times;
  readonly reopen: number;
};

const AT_ONCE = 100;
const ANSWERS: { readonly [parameter: string]: string } = {
  document: 'doc:bench/0000100',
  earlier: 'doc:bench/0000050',
  instrument: 'instrument:A/RES/5/1',
  issuer: 'state:A1',
  entity: 'state:A20',
  function: 'basis',
};

/** Seconds from prepared rows to a closed store: what is annotated and projected is nobody's time here. In bytes what it held. */
export type Load = { readonly seconds: number; readonly peakMemory: number };

export async function loadStore(open: () => Promise<GraphStore>, documents: number): Promise<Load> {
  const store = await open();
  let taken = 0;
  let peakMemory = 0;
  const write = async (batch: readonly GraphRows[]) => {
    taken += await seconds(() => store.write(batch));
    peakMemory = Math.max(peakMemory, process.memoryUsage.rss());
  };
  let batch: GraphRows[] = [];
  for (const annotated of corpus(documents)) {
    batch.push(project(annotated));
    if (batch.length < AT_ONCE) continue;
    await write(batch);
    batch = [];
  }
  await write(batch);
  return { seconds: taken + (await seconds(() => store.close())), peakMemory };
}

export async function runStore(open: () => Promise<GraphStore>, documents: number): Promise<Figures> {
  const load = await loadStore(open, documents);
  const again = await loadStore(open, documents);
  let store = await open();
  const counts = await store.counts();
  const [sample] = corpus(1);
  if (!sample) throw new Error('the corpus is empty');
  const versions = [project(changed(sample)), project(sample)];
  const replace = await times(10, async (round) => store.write([versions[round % 2] as GraphRows]));
  const queries = new Map<string, Times>();
  for (const query of NAMED_QUERIES.slice(0, 10)) {
    const parameters = Object.fromEntries(
      query.describes.filter(({ required }) => required).map(({ name }) => [name, ANSWERS[name]]),
    );
    await store.read<unknown, unknown>(query, parameters);
    queries.set(query.name, await times(20, () => store.read<unknown, unknown>(query, parameters)));
  }
  const near = (round: number) =>
    store.read(neighbours, { ids: [`doc:bench/${String(round * 7).padStart(7, '0')}#4`], limit: 200 });
  await near(0);
  const neighbourhood = await times(60, near);
  const words = ['Resolution 12', '国家7', '多边主义', 'A/RES/31/1', 'commitment'];
  await store.search('State', 20);
  const search = await times(20, (round) => store.search(words[round % words.length] ?? '', 20));
  await store.close();
  const reopen = await seconds(async () => {
    store = await open();
    await store.read(neighbours, { ids: ['doc:bench/0000000#4'] });
  });
  await store.close();
  return {
    nodes: sum(counts.nodes.Clausegraph === undefined ? counts.nodes : { all: counts.nodes.Clausegraph }),
    relationships: sum(counts.relationships),
    load,
    again: again.seconds,
    replace,
    queries,
    neighbourhood,
    search,
    reopen,
  };
}

function sum(counts: { readonly [name: string]: number }): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
