/** `npx tsx scripts/neo4j-docs.ts`: writes the pages of docs/ that are made from the schema, the questions and the rules. */
import { writeFileSync } from 'node:fs';
import { generatedPages } from './neo4j/pages.ts';

for (const [path, text] of generatedPages()) writeFileSync(path, text);
