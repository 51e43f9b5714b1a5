/** A process that may not make a file larger than it was told: writes documents to a folder until it cannot, and says what it met. */
import { openEmbeddedStore } from '#graph/embedded/store';
import { project } from '#graph/project';
import { crashDocuments } from './crash-documents.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const store = await openEmbeddedStore({ kind: 'embedded', folder });
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const told = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, code: Reflect.get(error, 'code'), message: error.message }
    : { error: String(error) };
try {
  for (const annotated of crashDocuments(Number(count), 'disk')) {
    await store.write([project(annotated)]);
    await store.counts();
    say({ written: annotated.document.id });
  }
  say({ done: true });
} catch (error) {
  say({ failed: told(error) });
}
await store.close().catch((error: unknown) => say({ closing: told(error) }));
