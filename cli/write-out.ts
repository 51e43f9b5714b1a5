/** Writes to standard output at the pace at which it is read, so that memory does not grow with the answer. */
import { once } from 'node:events';

export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
