/** The generated pages are those that the schema, the questions and the rules make now. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPages } from '../../scripts/neo4j/pages.ts';

it.each(generatedPages())('%s is up to date: npx tsx scripts/neo4j-docs.ts', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
