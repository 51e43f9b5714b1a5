/** What a Neo4j server needs is not on this machine; the message says what to install. */
export class Neo4jMissingError extends Error {}
