/** The figures of both stores as a table in Markdown. */
import type { BareLoops } from './bare-loops.ts';
import type { Times } from './measure.ts';
import type { Figures } from './run-store.ts';

export type Run = {
  readonly documents: number;
  readonly embedded: Figures;
  readonly neo4j: Figures;
  readonly bare: BareLoops;
  readonly embeddedDisk: number;
  readonly neo4jDisk: number;
  readonly neo4jMemory: number;
};

export function toTable({ documents, embedded, neo4j, bare, embeddedDisk, neo4jDisk, neo4jMemory }: Run): string {
  const rows = embedded.nodes + embedded.relationships;
  const rate = (seconds: number) =>
    `${seconds.toFixed(1)} s (${Math.round(rows / seconds).toLocaleString('en')} rows/s)`;
  const both = (times: (figures: Figures) => Times | undefined) => [show(times(embedded)), show(times(neo4j))];
  const lines: readonly (readonly string[])[] = [
    ['load', rate(embedded.load.seconds), rate(neo4j.load.seconds)],
    ['… a bare loop of UNWIND and MERGE, nodes and relationships only', '', rate(bare.merge)],
    ['… a bare loop of UNWIND and CREATE', '', rate(bare.create)],
    ['the same again: nothing changes', `${embedded.again.toFixed(1)} s`, `${neo4j.again.toFixed(1)} s`],
    ['replace one document', ...both(({ replace }) => replace)],
    ['what stands around a clause', ...both(({ neighbourhood }) => neighbourhood)],
    ['search', ...both(({ search }) => search)],
    ...[...embedded.queries.keys()].map((name) => [
      `question \`${name}\``,
      ...both(({ queries }) => queries.get(name)),
    ]),
    ['open and answer', `${embedded.reopen.toFixed(2)} s`, `${neo4j.reopen.toFixed(2)} s`],
    [
      'memory of the program while loading',
      megabytes(embedded.load.peakMemory / 1024 / 1024),
      megabytes(neo4j.load.peakMemory / 1024 / 1024),
    ],
    ['memory of the server', '', megabytes(neo4jMemory)],
    ['disk', megabytes(embeddedDisk), megabytes(neo4jDisk)],
  ];
  return [
    `### ${documents.toLocaleString('en')} documents: ${embedded.nodes.toLocaleString('en')} nodes, ${embedded.relationships.toLocaleString('en')} relationships`,
    '',
    '| | embedded | Neo4j 5.26 |',
    '|---|---|---|',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Times are the middle and the 95th percentile.',
  ].join('\n');
}

function show(times: Times | undefined): string {
  return times ? `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)} ms` : '';
}

function megabytes(value: number): string {
  return `${Math.round(value)} MB`;
}
