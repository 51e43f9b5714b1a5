/** A Java that is new enough, of those that the machine has: JAVA_HOME's, the one on the path, then the usual folders'. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jMissingError } from './neo4j-missing-error.ts';

/** Where packages of Linux distributions and of macOS put them. */
const FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];
const BINARIES = [join('bin', 'java'), join('Contents', 'Home', 'bin', 'java')];

/** What Neo4j's programs reach into. */
export const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** The line of 2025 and later counts by years. */
export function countsByYears(neo4jVersion: string): boolean {
  return Number(neo4jVersion.split('.', 1)[0]) >= 2025;
}

/** The command that starts one for that Neo4j. @throws Neo4jMissingError */
export function javaFor(neo4jVersion: string): string {
  return findJava(countsByYears(neo4jVersion) ? 21 : 17);
}

/** @throws Neo4jMissingError saying what to install */
function findJava(atLeast: number): string {
  const seen: number[] = [];
  for (const command of candidates()) {
    const version = versionOf(command);
    if (version >= atLeast) return command;
    if (version > 0) seen.push(version);
  }
  throw new Neo4jMissingError(
    `${seen.length > 0 ? `Java ${[...new Set(seen)].join(' and ')} is here, but` : 'Java is not installed:'} Neo4j needs Java ${atLeast} or newer (Debian: apt-get install openjdk-${atLeast}-jre-headless; or set JAVA_HOME), or use docker compose up.`,
  );
}

function* candidates(): Generator<string> {
  const { JAVA_HOME: home } = process.env;
  if (home) yield join(home, 'bin', 'java');
  yield 'java';
  for (const folder of FOLDERS) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      yield* BINARIES.map((binary) => join(folder, name, binary)).filter((path) => existsSync(path));
    }
  }
}

/** 0 where it is none. */
function versionOf(command: string): number {
  const { stderr, status } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(?<major>\d+)/.exec(stderr)?.groups?.major ?? 0) : 0;
}
