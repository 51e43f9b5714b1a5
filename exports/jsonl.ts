/** Annotated documents as JSON Lines, one a line, in the canonical form that is stored. */
export async function* toJsonLines(documents: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  for await (const document of documents) yield `${JSON.stringify(document)}\n`;
}
