/** The libraries of a Neo4j server, from Maven's central repository, kept for all clones of this user. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Neo4jMissingError } from './neo4j-missing-error.ts';

/** @throws Neo4jMissingError saying what to install */
export function neo4jLibraries(version: string): string {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'clausegraph', 'neo4j', version);
  const libraries = join(folder, 'lib');
  if (existsSync(join(folder, 'complete'))) return libraries;
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Neo4jMissingError(
      'Maven is not installed: install it (Debian: apt-get install maven), or use docker compose up.',
    );
  }
  console.error(`fetching Neo4j ${version} (about 120 MB, once)`);
  const fresh = `${libraries}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-Dneo4j.version=${version}`, `-DoutputDirectory=${fresh}`],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 },
  );
  if (maven.status !== 0 || !existsSync(fresh) || readdirSync(fresh).length < 50) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Neo4jMissingError(
      `Maven could not fetch Neo4j ${version}: look at what it said above, and at the network.`,
    );
  }
  rmSync(libraries, { recursive: true, force: true });
  renameSync(fresh, libraries);
  writeFileSync(join(folder, 'complete'), '');
  return libraries;
}
