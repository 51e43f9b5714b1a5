/** docker-compose.yml says what the script says: one hardening, in two spellings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { HARDENED, NEO4J_VERSION, SMALL } from '../../scripts/neo4j/settings.ts';

const service = z.object({
  image: z.string().optional(),
  ports: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z.object({ services: z.object({ neo4j: service, clausegraph: service }) });

describe('docker-compose.yml', () => {
  const { neo4j, clausegraph } = compose.parse(parse(readFileSync('docker-compose.yml', 'utf8'))).services;

  it('starts the Neo4j that the tests start, with the same settings', () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
    for (const [name, value] of Object.entries({ ...HARDENED, ...SMALL })) {
      expect({ [name]: neo4j.environment[spelled(name)] }).toEqual({ [name]: value });
    }
  });

  it('opens ports to this machine alone, and makes up no password', () => {
    for (const port of [...neo4j.ports, ...clausegraph.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(neo4j.environment.NEO4J_AUTH).toContain('NEO4J_PASSWORD:?');
  });

  it('starts the program once Neo4j answers, on its address', () => {
    expect(clausegraph.depends_on?.neo4j?.condition).toBe('service_healthy');
    expect(clausegraph.environment.GRAPH_URL).toBe('bolt://neo4j:7687');
  });
});

/** As Neo4j's image reads it: underscores doubled, dots as underscores. */
function spelled(name: string): string {
  return `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
}
