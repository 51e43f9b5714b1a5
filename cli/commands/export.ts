/** `export`: what the store holds, as files that other programs read. */
import { Argument, Command } from 'commander';
import { toJsonLines } from '#exports/jsonl';
import { exportNeo4jAdmin } from '#graph/neo4j-admin/export-neo4j-admin';
import type { GraphStore } from '#graph/store';
import { ConfigError } from '#model/errors';
import { annotatedDocuments } from '#server/answers/documents';
import { withStore } from '../with-store.ts';
import { writeOut } from '../write-out.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('the annotated documents of the store, or its graph, as files')
    .addArgument(
      new Argument('<format>', 'jsonl: one annotated document a line; neo4j-admin: CSV for its import').choices([
        'jsonl',
        'neo4j-admin',
      ]),
    )
    .option('--out <folder>', 'where to write the files of neo4j-admin')
    .action((format: 'jsonl' | 'neo4j-admin', { out }: { readonly out?: string }) => {
      if (format === 'jsonl') return withStore(printJsonLines);
      if (out === undefined)
        throw new ConfigError('export neo4j-admin writes several files: say where with --out FOLDER.');
      return withStore((store) => writeForAdmin(store, out));
    });
}

async function printJsonLines(store: GraphStore): Promise<void> {
  for await (const line of toJsonLines(annotatedDocuments(store))) await writeOut(line);
}

async function writeForAdmin(store: GraphStore, folder: string): Promise<void> {
  const { nodes, relationships } = await exportNeo4jAdmin(annotatedDocuments(store), folder);
  console.log(
    `${nodes} nodes and ${relationships} relationships are in ${folder}. With the server stopped, in that folder:`,
  );
  console.log('  neo4j-admin database import full neo4j --overwrite-destination $(cat import.args)');
  console.log('Then start the server and run schema.cypher.');
}
