/** `schema`: what the graph holds, by label and relationship type. */
import { Command } from 'commander';
import { formatTable } from '../format-table.ts';
import { withStore } from '../with-store.ts';
import { writeOut } from '../write-out.ts';

export function schemaCommand(): Command {
  return new Command('schema')
    .description('labels, relationship types, properties and counts')
    .option('--json', 'print it as JSON', false)
    .action(async ({ json }: { readonly json: boolean }) => {
      const schema = await withStore((store) => store.schema());
      if (json) return writeOut(`${JSON.stringify(schema, null, 2)}\n`);
      const labels = schema.labels.map(({ label, count, properties }) => [label, String(count), properties.join(', ')]);
      const types = schema.relationshipTypes.map(({ type, count, from, to, properties }) => [
        type,
        String(count),
        `${from.join('|')} → ${to.join('|')}`,
        properties.join(', '),
      ]);
      await writeOut(
        `${formatTable(['label', 'nodes', 'properties'], labels)}\n\n${formatTable(['relationship', 'count', 'between', 'properties'], types)}\n`,
      );
    });
}
