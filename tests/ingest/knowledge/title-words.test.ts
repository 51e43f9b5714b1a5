import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Names } from '#ingest/knowledge/rows';
import { titleTokens } from '#ingest/link/title-tokens';
import type { TitleWords } from '#ingest/link/title-words';
import type { Language } from '#model/language';

const folder = new URL('../../../ingest/knowledge/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const words = read('title-words.json') as TitleWords;
const ids = words.concepts.map(({ id }) => id);

/** Each entry as the tokens that it is matched by. */
const entries = (names: Names): readonly string[] =>
  Object.entries(names).flatMap(([key, list]) => {
    const language: Language = key.startsWith('zh') ? 'zh' : (key as Language);
    return [...new Set(list.map((name) => `${language} ${titleTokens(name, language).join(' ')}`))];
  });

describe('title-words.json', () => {
  it('follows the schema', () => {
    const schema = z.fromJSONSchema(read('title-words.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(words);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('holds 500 concepts and more, each once, and phrases made of them', () => {
    expect(ids.length).toBeGreaterThanOrEqual(500);
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = words.phrases
      .flatMap(({ means }) => means)
      .filter((id) => !id.startsWith('#') && !ids.includes(id));
    expect(unknown).toEqual([]);
  });

  it('gives no word, not even in another case, two meanings', () => {
    const meanings = new Map<string, string>();
    const all = [
      ...words.concepts.map(({ id, names }) => ({ id, names })),
      ...words.phrases.map(({ means, names }) => ({ id: means.join('+'), names })),
      { id: 'stop', names: words.stop },
    ];
    for (const { id, names } of all) {
      for (const entry of entries(names)) {
        expect(meanings.get(entry) ?? id, entry).toBe(id);
        meanings.set(entry, id);
      }
    }
  });
});
