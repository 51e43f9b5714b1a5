/** What the environment says, parsed once and passed down. */
import { z } from 'zod';
import { ConfigError } from '#model/errors';

const GRAPH_URL_FORM = /^(?:embedded:.+|(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/.+)$/;

const configSchema = z.object({
  GRAPH_URL: z
    .string()
    .regex(
      GRAPH_URL_FORM,
      'write embedded:./folder, or neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc:// and a host',
    )
    .default('embedded:./data/graph'),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4020),
});
export type Config = Readonly<z.infer<typeof configSchema>>;

/** An empty variable counts as unset. @throws ConfigError */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  throw new ConfigError(`The environment is not valid: ${z.prettifyError(parsed.error)}`);
}
