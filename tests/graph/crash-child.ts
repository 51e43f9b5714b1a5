/** A process that writes documents one after another until it is killed: `crash-child.ts embedded FOLDER | neo4j URL PASSWORD`. */

import { openStore } from '#graph/open-store';
import { project } from '#graph/project';
import { crashDocuments } from './crash-documents.ts';

const [kind, place = '', password = ''] = process.argv.slice(2);
const store = await openStore(
  kind === 'neo4j' ? { kind: 'neo4j', url: place, user: 'neo4j', password } : { kind: 'embedded', folder: place },
);
for (const annotated of crashDocuments()) {
  await store.write([project(annotated)]);
  // Publishes, where that is a step of its own.
  await store.counts();
  process.stdout.write(`${annotated.document.id}\n`);
}
await store.close();
