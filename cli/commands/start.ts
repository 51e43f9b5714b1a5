/** `start`: the sample into an empty store, then serve. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { GraphStore } from '#graph/store';
import { findSources } from '#readers/find-sources';
import { readServerConfig } from '#server/config';
import { ingestDocuments } from '../ingest-documents.ts';
import { openConfiguredStore } from '../open-configured-store.ts';
import { createProgress } from '../progress.ts';
import { serveStore } from '../serve-store.ts';

export function startCommand(version: string): Command {
  return new Command('start').description('read the sample if the store is empty, then serve').action(async () => {
    const config = readServerConfig(process.env);
    const store = await openConfiguredStore();
    try {
      const { nodes } = await store.counts();
      if (!nodes.Document) await ingestSample(store);
      await serveStore(store, config, version);
    } finally {
      await store.close();
    }
  });
}

async function ingestSample(store: GraphStore): Promise<void> {
  const sources = findSources([sampleFolder()]);
  await ingestDocuments(store, sources, [], {
    jobs: 1,
    replace: false,
    progress: createProgress(process.stderr),
    onDocument: ({ document }) => console.error(`Read the sample: ${document.title}`),
    onRefused: (error) => {
      throw error;
    },
  });
}

/** documents/ stands in the project's root: two levels up from dist/commands as from cli/commands. */
function sampleFolder(): string {
  const places = ['../../documents', '../documents'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find(existsSync) ?? 'documents';
}
