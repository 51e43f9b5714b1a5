/** Where to serve, as the environment says, parsed once and passed down; which store is graph/store-config's. */
import { z } from 'zod';
import { ConfigError } from '#model/errors';

const serverSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4020),
});
export type ServerConfig = { readonly host: string; readonly port: number };

/** An empty variable counts as unset. @throws ConfigError */
export function readServerConfig(environment: { readonly [name: string]: string | undefined }): ServerConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = serverSchema.safeParse(given);
  if (parsed.success) return Object.freeze({ host: parsed.data.HOST, port: parsed.data.PORT });
  throw new ConfigError(`The environment is not valid: ${z.prettifyError(parsed.error)}`);
}
