import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SourceError } from '#model/errors';
import { decode } from '#readers/decode';
import { findSources } from '#readers/find-sources';
import { findUserNames } from '#readers/find-user-names';
import { readSource } from '#readers/read-source';
import { readUserNames } from '#readers/read-user-names';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-readers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('finding documents', () => {
  it('names a document by its folder, or by its path without the last extension', () => {
    put('a/source.txt', 'a');
    put('b.en.txt', 'b');
    put('deep/c.md', 'c');
    put('deep/picture.png', 'no document');
    put('README.md', 'says what the folder is');
    put('.hidden/d.txt', 'd');
    put('knowledge/names.csv', 'id,type,en\n');
    const found = findSources([folder]).map(({ slug, path, mediaType }) => [slug, path, mediaType]);
    expect(found).toEqual([
      ['a', 'a/source.txt', 'text/plain'],
      ['b.en', 'b.en.txt', 'text/plain'],
      ['deep/c', 'deep/c.md', 'text/markdown'],
    ]);
  });

  it('leaves out the way to the folder of documents', () => {
    put('collection/documents/a/source.txt', 'a');
    put('documents/b/c/source.txt', 'b');
    expect(findSources([folder]).map(({ slug }) => slug)).toEqual(['a', 'b/c']);
    expect(findSources([join(folder, 'collection')]).map(({ slug, path }) => [slug, path])).toEqual([
      ['a', 'a/source.txt'],
    ]);
  });

  it('gives one file and its folder the same name, and each file once', () => {
    const file = put('a/source.txt', 'a');
    expect(findSources([file])[0]).toMatchObject({ slug: 'a', path: 'a/source.txt' });
    expect(findSources([file, folder, join(folder, 'a')])).toHaveLength(1);
  });

  it.each([
    ['a path that is not there', () => join(folder, 'nothing.txt')],
    ['a folder without documents', () => folder],
    ['a kind of file that is not read', () => put('a.pdf', 'x')],
  ])('refuses %s', (_, path) => {
    expect(() => findSources([path()])).toThrow(SourceError);
  });
});

describe('decoding', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('takes UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    expect(decode(bytes('聯合國'), 'a')).toEqual({ text: '聯合國', charset: 'utf-8' });
    expect(decode(bytes('\ufeff聯合國'), 'a').text).toBe('聯合國');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('聯合國', (c) => c.charCodeAt(0)).buffer),
    ]);
    expect(decode(utf16, 'a')).toEqual({ text: '聯合國', charset: 'utf-16le' });
  });

  it('names the byte at which UTF-8 breaks', () => {
    expect(() => decode(new Uint8Array([...bytes('中國'), 0xff, 0x41]), 'a.txt')).toThrow(/byte 6/);
    expect(() => decode(bytes('中國').subarray(0, 5), 'a.txt')).toThrow(SourceError);
  });

  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['empty', new Uint8Array()],
    ['blank', bytes(' \n\t ')],
  ])('refuses a %s file', (_, content) => {
    expect(() => decode(content, 'a.txt')).toThrow(SourceError);
  });
});

describe('reading a source', () => {
  it('takes what document.json says, and hashes the bytes', () => {
    put('a/source.txt', 'text');
    put('a/document.json', '{"id": "other", "date": "2016-06-25", "textStatus": "press"}');
    const [found] = findSources([folder]);
    expect(found && readSource(found)).toMatchObject({
      slug: 'other',
      text: 'text',
      sha256: '982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1',
      metadata: { date: '2016-06-25', textStatus: 'press' },
    });
  });

  it.each(['{', '{"date": "last year"}', '{"colour": "red"}', '{"id": "../up"}'])(
    'refuses document.json %s',
    (json) => {
      put('a/source.txt', 'text');
      put('a/document.json', json);
      const [found] = findSources([folder]);
      expect(() => found && readSource(found)).toThrow(SourceError);
    },
  );
});

describe("a user's own names", () => {
  it('are read from knowledge/*.csv beside documents', () => {
    put('a.txt', 'a');
    put('knowledge/b.csv', 'id,type,en,zh-Hans\nterm:belt,Term,Belt and Road|BRI,一带一路\n');
    const files = findUserNames([folder]);
    expect(files.map((file) => readUserNames(file).rows)).toEqual([
      [{ id: 'term:belt', type: 'Term', names: { en: ['Belt and Road', 'BRI'], 'zh-Hans': ['一带一路'] } }],
    ]);
    expect(findUserNames([join(folder, 'a.txt')])).toEqual(files);
  });

  it.each([
    ['an unknown column', 'id,type,en,colour\nterm:a,Term,A,red\n'],
    ['no id', 'type,en\nTerm,A\n'],
    ['a foreign type', 'id,type,en\nterm:a,Thing,A\n'],
    ['no name', 'id,type,en\nterm:a,Term,\n'],
    ['a broken quote', 'id,type,en\nterm:a,Term,"A\n'],
  ])('are refused with %s', (_, csv) => {
    const file = put('knowledge/b.csv', csv);
    expect(() => readUserNames(file)).toThrow(SourceError);
  });
});
