/** Which store, and how to reach it: parsed once from the environment, then passed down. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '#model/errors';

const EMBEDDED = 'embedded:';
const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

const environmentSchema = z.object({
  GRAPH_URL: z.string().default('embedded:./data/graph'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
});

export type StoreConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'neo4j';
      readonly url: string;
      readonly user: string;
      readonly password: string;
      /** The server's default database where absent. */
      readonly database?: string;
    };

/** `root` is the folder that relative paths and `data/neo4j/password` are looked for in. @throws ConfigError */
export function storeConfig(environment: { readonly [name: string]: string | undefined }, root: string): StoreConfig {
  const { GRAPH_URL: url, ...neo4j } = environmentSchema.parse(withoutEmpty(environment));
  if (url.startsWith(EMBEDDED)) return { kind: 'embedded', folder: resolve(root, url.slice(EMBEDDED.length)) };
  if (!NEO4J.test(url)) {
    throw new ConfigError(
      `GRAPH_URL is ${url}: write embedded:./data/graph, or neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc:// with host and port.`,
    );
  }
  const password = neo4j.NEO4J_PASSWORD ?? localPassword(url, root);
  if (password === undefined) {
    throw new ConfigError(
      `GRAPH_URL is ${url}, but NEO4J_PASSWORD is not set. Set it, or start a server with \`npm run neo4j\`.`,
    );
  }
  const database = neo4j.NEO4J_DATABASE;
  return { kind: 'neo4j', url, user: neo4j.NEO4J_USER, password, ...(database ? { database } : {}) };
}

/** What `npm run neo4j` wrote; only for a server on this machine. */
function localPassword(url: string, root: string): string | undefined {
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url.replace(/^[a-z0-9+]+:/, 'http:')).hostname))
    return undefined;
  try {
    return readFileSync(join(root, 'data', 'neo4j', 'password'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function withoutEmpty(environment: { readonly [name: string]: string | undefined }) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}
