/**
 * The knowledge as a string that is parsed at run time: the engine reads JSON in less time than it compiles a literal of it.
 * A plugin of the bundler.
 */
import { readFileSync } from 'node:fs';

const KNOWLEDGE = /ingest\/knowledge\/[\w-]+\.json$/;

export const parsedJson = {
  name: 'parsed-json',
  load(id: string) {
    if (!KNOWLEDGE.test(id)) return null;
    const json = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' as const };
  },
};
