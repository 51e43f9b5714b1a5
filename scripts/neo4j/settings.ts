/** The settings of every Neo4j that this project starts: what they guard, SECURITY.md says. */

export const NEO4J_VERSION = '5.26.30';

/** Against what Cypher can do to the machine around the database. */
export const HARDENED = {
  // LOAD CSV reads no file, and asks no address.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'server.directories.import': 'import',
  // What is sent without a time-out of its own ends, too.
  'db.transaction.timeout': '10m',
  'db.memory.transaction.max': '512m',
  'dbms.memory.transaction.total.max': '1g',
  // Nothing leaves the machine.
  'dbms.usage_report.enabled': 'false',
} as const;

/** For a small disk and one machine. */
export const SMALL = {
  'db.tx_log.preallocate': 'false',
  'server.memory.pagecache.size': '256m',
} as const;

export function serverSettings(boltPort: number): { readonly [name: string]: string } {
  const address = `127.0.0.1:${boltPort}`;
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': address,
    // Else the routing table sends `neo4j://` clients to another port.
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    ...SMALL,
    ...HARDENED,
  };
}
