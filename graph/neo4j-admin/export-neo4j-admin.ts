/** The graph of a corpus as CSV for `neo4j-admin database import full`: the way to load millions at once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GRAPH_SCHEMA, OWN_LABEL } from '#cypher/schema';
import type { SchemaProperty } from '#cypher/schema-parts';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import { project } from '#graph/project';
import type { EntityRow, NodeRow, RelationshipRow } from '#graph/rows';
import { mergeEntities } from '#graph/write/merge-entities';
import { rowHash } from '#graph/write/write-entities';
import type { AnnotatedDocument } from '#model/annotated-document';
import { ARRAY_DELIMITER, COLUMN_TYPES, quoted, toCell } from './csv.ts';
import { type CsvFiles, csvFiles } from './csv-files.ts';

export type AdminExport = {
  readonly nodes: number;
  readonly relationships: number;
  /** The arguments of the import, one a line, as `neo4j-admin database import full neo4j @import.args` reads them. */
  readonly arguments: readonly string[];
};

/** Documents stream through; of the corpus only its entities and the knowledge about them stay in memory. */
export async function exportNeo4jAdmin(
  documents: AsyncIterable<AnnotatedDocument> | Iterable<AnnotatedDocument>,
  folder: string,
): Promise<AdminExport> {
  const files = await csvFiles(folder);
  const entities = new Map<string, EntityRow>();
  const authority = new Set<string>();
  const counts = { nodes: 0, relationships: 0 };
  for await (const annotated of documents) {
    const rows = project(annotated);
    for (const node of rows.own) await writeNode(files, node, counts);
    for (const relationship of rows.ownRelationships) await writeRelationship(files, relationship, counts);
    for (const row of rows.entities) {
      const other = entities.get(row.id);
      entities.set(row.id, other ? mergeEntities(other, row) : row);
    }
    for (const relationship of rows.authority) {
      if (authority.has(relationship.id)) continue;
      authority.add(relationship.id);
      await writeRelationship(files, relationship, counts);
    }
  }
  for (const row of entities.values()) {
    const properties = { ...row.properties, canonical: row.id, rowHash: rowHash(row) };
    await writeNode(files, { ...row, properties }, counts);
  }
  const importArguments = toArguments(await files.finish());
  await writeFile(join(folder, 'import.args'), `${importArguments.join('\n')}\n`);
  await writeFile(join(folder, 'schema.cypher'), `${neo4jSchemaStatements().join(';\n')};\n`);
  return { ...counts, arguments: importArguments };
}

type Counts = { nodes: number; relationships: number };

async function writeNode(files: CsvFiles, { id, labels, properties }: NodeRow, counts: Counts): Promise<void> {
  const columns = nodeColumns(labels);
  const header = () => ['id:ID', ':LABEL', ...columns.map(toHeader)].join(',');
  const cells = columns.map(({ name }) => toCell(properties[name]));
  const allLabels = [OWN_LABEL, ...labels].join(ARRAY_DELIMITER);
  await files.write(`nodes-${labels.join('-')}.csv`, header, [quoted(id), quoted(allLabels), ...cells].join(','));
  counts.nodes += 1;
}

async function writeRelationship(files: CsvFiles, row: RelationshipRow, counts: Counts): Promise<void> {
  const columns = relationshipColumns(row.type);
  const header = () => [':START_ID', ':END_ID', ':TYPE', 'id:string', ...columns.map(toHeader)].join(',');
  const cells = columns.map(({ name }) => toCell(row.properties[name]));
  const ends = [quoted(row.from), quoted(row.to), row.type, quoted(row.id)];
  await files.write(`relationships-${row.type}.csv`, header, [...ends, ...cells].join(','));
  counts.relationships += 1;
}

function nodeColumns(labels: readonly string[]): readonly SchemaProperty[] {
  const label = GRAPH_SCHEMA.labels.find((one) => one.label === labels.at(-1));
  return (label?.properties ?? []).filter(({ name }) => name !== 'id');
}

function relationshipColumns(type: string): readonly SchemaProperty[] {
  const relationship = GRAPH_SCHEMA.relationships.find((one) => one.type === type);
  return (relationship?.properties ?? []).filter(({ name }) => name !== 'id');
}

function toHeader({ name, type }: SchemaProperty): string {
  return `${name}:${COLUMN_TYPES[type]}`;
}

/** With `./`: the tool of the line of 2026 takes no path without a folder. */
function toArguments(files: readonly string[]): string[] {
  return [
    '--id-type=string',
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    ...files.filter((file) => file.startsWith('nodes-')).map((file) => `--nodes=./${file}`),
    ...files.filter((file) => file.startsWith('relationships-')).map((file) => `--relationships=./${file}`),
  ];
}
