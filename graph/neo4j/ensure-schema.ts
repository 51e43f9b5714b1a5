/** Makes our constraints and indexes where they are missing; what others have in the database stays as it is. */

import { SCHEMA_VERSION } from '#cypher/schema';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import { StoreError } from '#model/errors';
import type { OpenSession } from './user-query.ts';

export async function ensureSchema(openSession: OpenSession): Promise<void> {
  const session = openSession('WRITE');
  try {
    for (const statement of neo4jSchemaStatements()) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
    const { records } = await session.run(
      'MATCH (d:Document:Clausegraph) WHERE d.schemaVersion > $version RETURN d.id AS id LIMIT 1',
      { version: BigInt(SCHEMA_VERSION) },
    );
    const newer: unknown = records[0]?.get('id');
    if (newer !== undefined) {
      throw new StoreError(
        `${String(newer)} was written by a newer version of clausegraph: update this one before it writes to the same database.`,
      );
    }
  } finally {
    await session.close();
  }
}
