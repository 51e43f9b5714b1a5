import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotatedDocumentSchema } from '#model/annotated-document';
import { runCli } from './run-cli.ts';

const SAMPLE = 'doc:cn-ru-fm-2020-09-11';
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clausegraph-cli-'));
  env = { GRAPH_URL: `embedded:${folder}/graph` };
  const { code, stderr } = await runCli(['ingest', 'documents'], { env });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, 'files', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('annotate', () => {
  it('prints one document as JSON, as the contract has it', async () => {
    const { code, stdout } = await runCli(['annotate', 'documents']);
    expect(code).toBe(0);
    const document = annotatedDocumentSchema.parse(JSON.parse(stdout));
    expect(document.document.id).toBe(SAMPLE);
    for (const { start, end, exact } of document.mentions) expect(document.text.slice(start, end)).toBe(exact);
  });

  it('prints several as JSON Lines, the same on one thread and on two', async () => {
    put('many/a.txt', 'The two sides recall General Assembly resolution 73/27.\n');
    put('many/b.txt', '双方重申遵守《联合国宪章》。\n');
    const one = await runCli(['annotate', join(folder, 'files/many'), '--jobs', '1']);
    const two = await runCli(['annotate', join(folder, 'files/many'), '--jobs', '2']);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    expect(
      one.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(['doc:a', 'doc:b']);
  });

  it('reads JSON Lines from standard input, and goes on after a bad line', async () => {
    const input = `{"name": "x", "text": "Recalling resolution 1540 (2004),"}\nnot JSON\n{"name": "y", "text": "中俄双方"}\n`;
    const { code, stdout, stderr } = await runCli(['annotate', '-'], { input });
    expect(code).toBe(3);
    expect(stderr).toContain('Line 2');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(['doc:x', 'doc:y']);
  });
});

describe('trace', () => {
  it('answers A/RES/73/27 with the clause, the act, the function, the quote and the document', async () => {
    const { code, stdout } = await runCli(['trace', 'A/RES/73/27', '--json'], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { document: SAMPLE, number: '7', paragraph: 1, act: '根據', function: 'basis', exact: '聯合國大會第73/27號決議' },
    ]);
    const text = await runCli(['trace', 'A/RES/73/27'], { env });
    expect(text.stdout).toContain('Cited by 1 clause, in 1 text');
    expect(text.stdout).toContain('聯合國大會第73/27號決議');
  });

  it('answers a clause with what it cites', async () => {
    const { stdout } = await runCli(['trace', `${SAMPLE}#7`, '--json'], { env });
    expect(JSON.parse(stdout)).toHaveLength(4);
  });

  it.each(['A/RES/1/999', `${SAMPLE}#99`])('ends with 5 for %s, which is not there', async (subject) => {
    const { code, stderr } = await runCli(['trace', subject], { env });
    expect(code).toBe(5);
    expect(stderr).not.toContain('    at ');
  });
});

describe('query', () => {
  it('prints an array of row objects', async () => {
    const cypher =
      "MATCH (c:Clause {number: '7'})-[r:CITES]->(i:Instrument) RETURN i.unSymbol AS symbol ORDER BY r.start";
    const { code, stdout } = await runCli(['query', '--cypher', cypher, '--json'], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { symbol: 'A/RES/73/27' },
      { symbol: 'A/RES/74/247' },
      { symbol: null },
      { symbol: null },
    ]);
  });

  it('lists the named questions, and asks one', async () => {
    expect((await runCli(['query'])).stdout).toContain('most-cited');
    const { code, stdout } = await runCli(['query', 'most-cited', '--json'], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });

  it.each([
    ['a syntax error', ['--cypher', 'MATCH (n RETURN n'], 4],
    ['a write', ['--cypher', 'CREATE (:Clausegraph {id: 1})'], 4],
    ['a file read', ['--cypher', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"], 4],
    ['a parameter that is missing', ['clauses-citing'], 4],
    ['a name that no question has', ['no-such-question'], 5],
    ['a name and a query', ['most-cited', '--cypher', 'RETURN 1 AS one'], 2],
    ['an unknown option', ['--colour'], 2],
  ])('ends with the documented code for %s', async (_, args, expected) => {
    const { code, stderr } = await runCli(['query', ...args], { env });
    expect(code).toBe(expected);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

describe('bad input', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'nothing.txt')],
    ['an empty file', () => put('empty.txt', '')],
    ['a binary file', () => put('binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]))],
    ['broken UTF-8', () => put('broken.txt', new Uint8Array([0x41, 0xe4, 0xb8, 0x41]))],
    [
      'a folder without documents',
      () => {
        mkdirSync(join(folder, 'none'), { recursive: true });
        return join(folder, 'none');
      },
    ],
    ['another kind of file', () => put('a.pdf', '%PDF')],
  ])('%s ends with 3, and nothing is written', async (_, path) => {
    const before = (await runCli(['schema', '--json'], { env })).stdout;
    const { code, stderr } = await runCli(['ingest', path()], { env });
    expect(code).toBe(3);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
    expect((await runCli(['schema', '--json'], { env })).stdout).toBe(before);
  });

  it('a text in no supported language is read, with a finding', async () => {
    const file = put(
      'finnish.txt',
      'Osapuolet vahvistavat sitoutumisensa yhteistyöhön ja päätöslauselmaan A/RES/73/27 kaikilla aloilla.\n',
    );
    const { code, stdout } = await runCli(['annotate', file]);
    expect(code).toBe(0);
    const { document, findings } = JSON.parse(stdout);
    expect(document.language).toBe('und');
    expect(findings.map((finding: { rule: string }) => finding.rule).join()).toContain('language');
  });

  it.each([
    ['no such scheme', { GRAPH_URL: 'redis://localhost' }, 2],
    ['a Neo4j that is not there', { GRAPH_URL: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'password' }, 6],
  ])('%s is said with what to do', async (_, setting, expected) => {
    const { code, stderr } = await runCli(['query', 'most-cited'], { env: { ...env, ...setting } });
    expect(code).toBe(expected);
    expect(stderr).not.toContain('    at ');
  });

  it('a port that is none is said', async () => {
    const { code, stderr } = await runCli(['serve'], { env: { ...env, PORT: 'many' } });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT');
  });

  it('a port in use is said, and the next free one named', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { code, stderr } = await runCli(['serve'], { env: { ...env, PORT: String(port) } });
    taken.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`Port ${port} is in use.*\\d+ is free`));
  });
});

describe('ids', () => {
  it('that another source has already are refused, naming both, unless --replace is given', async () => {
    const first = put('one/x.txt', 'The Parties recall resolution 1540 (2004).\n');
    const second = put('two/x.md', 'The Parties recall resolution 1373 (2001).\n');
    const own = { GRAPH_URL: `embedded:${folder}/ids` };
    expect((await runCli(['ingest', first], { env: own })).code).toBe(0);
    const refused = await runCli(['ingest', second], { env: own });
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/x\.md.*x\.txt/);
    expect((await runCli(['ingest', second, '--replace'], { env: own })).code).toBe(0);
  });
});

describe('verify, export, schema, doctor', () => {
  it('verify says complete, also against the source files', async () => {
    expect((await runCli(['verify'], { env })).stdout).toContain('complete');
    expect((await runCli(['verify', 'documents'], { env })).code).toBe(0);
  });

  it('export prints what annotate prints', async () => {
    const exported = await runCli(['export', 'jsonl'], { env });
    const annotated = await runCli(['annotate', 'documents', '--format', 'jsonl']);
    expect(JSON.parse(exported.stdout)).toEqual(JSON.parse(annotated.stdout));
  });

  it('export neo4j-admin writes what its import takes, and needs a folder', async () => {
    expect((await runCli(['export', 'neo4j-admin'], { env })).code).toBe(2);
    const { code, stdout } = await runCli(['export', 'neo4j-admin', '--out', join(folder, 'csv')], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ nodes and \d+ relationships/);
    expect(readdirSync(join(folder, 'csv'))).toEqual(expect.arrayContaining(['import.args', 'schema.cypher']));
  });

  it('schema counts, doctor reports', async () => {
    const { labels } = JSON.parse((await runCli(['schema', '--json'], { env })).stdout);
    expect(labels.find((label: { label: string }) => label.label === 'Clause')).toMatchObject({ count: 13 });
    const { code, stdout } = await runCli(['doctor'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/store\s+ok\s+embedded/);
  });
});
