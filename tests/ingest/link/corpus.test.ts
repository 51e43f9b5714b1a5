import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingest } from '#ingest/ingest';
import { builtInKnowledge } from '#ingest/knowledge/knowledge';
import { link } from '#ingest/link';
import type { AnnotatedDocument } from '#model/annotated-document';
import { sourceMetadataSchema } from '#model/source';

const folder = new URL('../../corpus/documents/', import.meta.url);

function read(slug: string): AnnotatedDocument {
  const bytes = readFileSync(new URL(`${slug}/source.txt`, folder));
  const metadata = sourceMetadataSchema.parse(
    JSON.parse(readFileSync(new URL(`${slug}/document.json`, folder), 'utf8')),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { slug, path: `${slug}/source.txt`, mediaType: 'text/plain', charset: 'utf-8', sha256, metadata };
  return ingest({ ...source, text: bytes.toString('utf8') }, builtInKnowledge);
}

const slugs = readdirSync(folder).sort();
const documents = new Map(slugs.map((slug) => [slug, read(slug)]));
const instruments = new Map(
  [...documents.values()].flatMap(({ entities, relations }) =>
    entities
      .filter(({ type }) => type === 'Instrument')
      .map((entity) => {
        const issued = relations.filter(({ type, to }) => type === 'ISSUED' && to === entity.id);
        return [entity.id, { entity, issuers: issued.map(({ from }) => from) }] as const;
      }),
  ),
);
const canonical = new Map(link([...instruments.values()]).links.map(({ from, canonical: to }) => [from, to]));
const own = (slug: string): string => {
  const id = documents.get(slug)?.document.instrument ?? '';
  return canonical.get(id) ?? id;
};
const cited = (slug: string): readonly string[] =>
  (documents.get(slug)?.citations ?? []).map(({ instrument }) => canonical.get(instrument) ?? instrument);

describe('the constructed texts', () => {
  it('say in their metadata that they are constructed', () => {
    for (const [slug, { document }] of documents) expect(document.publisher, slug).toMatch(/^Constructed text/);
  });

  it('are one instrument in three languages, the successor another, in two', () => {
    const [zh, en, ru] = ['zh', 'en', 'ru'].map((language) => own(`cn-kz-2041-05-14-birds-${language}`));
    expect(zh).toMatch(/^instrument:2041-05-14\/CN\+KZ\//);
    expect([en, ru]).toEqual([zh, zh]);
    expect(own('cn-kz-2042-06-03-birds-zh')).toBe(own('cn-kz-2042-06-03-birds-en'));
    expect(own('cn-kz-2042-06-03-birds-zh')).not.toBe(zh);
  });

  it('cite in every language the one agreement that two texts give', () => {
    const agreement = own('cn-kz-2038-09-12-birds-agreement-en');
    expect(own('cn-kz-2038-09-12-birds-agreement-ru')).toBe(agreement);
    for (const slug of slugs.filter((one) => one.includes('-birds-') && !one.includes('agreement'))) {
      expect(cited(slug), slug).toContain(agreement);
    }
  });

  it('are not taken for their decoys', () => {
    expect(own('cn-kz-2041-05-14-rivers-zh')).toBe(own('cn-kz-2041-05-14-rivers-ru'));
    expect(own('cn-kz-2041-05-14-rivers-zh')).not.toBe(own('cn-kz-2041-05-14-birds-zh'));
    expect(own('cn-kz-2038-09-12-fish-agreement-ru')).not.toBe(own('cn-kz-2038-09-12-birds-agreement-ru'));
    expect(cited('cn-kz-2041-05-14-birds-ru')).toContain('instrument:A/RES/95/141');
    expect(cited('cn-kz-2041-05-14-birds-ru')).not.toContain('instrument:A/RES/95/114');
  });
});
