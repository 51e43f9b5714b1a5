import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  documentAnswerSchema,
  documentSummarySchema,
  entityAnswerSchema,
  graphAnswerSchema,
  problemSchema,
  queryResultSchema,
  questionsAnswerSchema,
  searchAnswerSchema,
  traceAnswerSchema,
} from '#model/api';
import { SAMPLE, startTestServer, type TestServer } from '../running-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.address), { headers });
const post = (path: string, body: unknown, signal?: AbortSignal) =>
  fetch(new URL(path, server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
const id = encodeURIComponent;

describe('documents', () => {
  it('are listed with counts', async () => {
    const list = documentSummarySchema.array().parse(await (await get('/api/documents')).json());
    expect(list).toMatchObject([{ id: SAMPLE, clauses: 13, language: 'zh', script: 'Hant', date: '2020-09-11' }]);
  });

  it('are given whole', async () => {
    const document = documentAnswerSchema.parse(await (await get(`/api/documents/${id(SAMPLE)}`)).json());
    expect(document.clauses.filter((clause) => clause.citable)).toHaveLength(13);
  });
});

describe('an entity', () => {
  it('comes with every clause that cites or names it, with the words', async () => {
    const answer = entityAnswerSchema.parse(await (await get(`/api/entities/${id('instrument:A/RES/73/27')}`)).json());
    expect(answer.citedBy).toMatchObject([{ number: '7', act: '根據', exact: '聯合國大會第73/27號決議' }]);
    expect(answer.citedBy[0]?.before).toContain('歡迎並指出');
    expect(answer.counts).toEqual({ clauses: 1, texts: 1, mentions: 1 });
    expect(answer.relations.map((relation) => relation.other.id)).toContain('organisation:UNGA');
    const china = entityAnswerSchema.parse(await (await get(`/api/entities/${id('state:CN')}`)).json());
    expect(china.mentionedBy.length).toBeGreaterThan(10);
  });
});

describe('the graph', () => {
  it('of a document holds its clauses, what they cite, and no edge without its ends', async () => {
    const { nodes, edges } = graphAnswerSchema.parse(await (await get(`/api/graph?document=${id(SAMPLE)}`)).json());
    const ids = new Set(nodes.map((node) => node.id));
    expect(nodes.filter((node) => node.kind === 'Clause')).toHaveLength(13);
    expect(edges.filter((edge) => edge.type === 'CITES')).toHaveLength(10);
    for (const edge of edges) expect(ids.has(edge.source) && ids.has(edge.target)).toBe(true);
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
  });

  it('around an entity and of everything', async () => {
    const around = graphAnswerSchema.parse(
      await (await get(`/api/graph?entity=${id('instrument:UN-Charter')}&depth=1`)).json(),
    );
    expect(around.nodes.map((node) => node.id)).toEqual(expect.arrayContaining([`${SAMPLE}#2`, `${SAMPLE}#3`]));
    const all = graphAnswerSchema.parse(await (await get('/api/graph?overview=true')).json());
    expect(all.nodes.filter((node) => node.kind === 'Document')).toHaveLength(1);
  });
});

describe('trace', () => {
  it('finds by symbol, by id, by name and by the symbol of the resolution that adopted a text', async () => {
    for (const key of ['A/RES/73/27', 'instrument:A/RES/73/27', 'General Assembly resolution 73/27']) {
      const answer = traceAnswerSchema.parse(await (await get(`/api/trace?instrument=${id(key)}`)).json());
      expect(answer.rows).toMatchObject([{ clause: `${SAMPLE}#7`, function: 'basis' }]);
    }
    const agenda = traceAnswerSchema.parse(await (await get(`/api/trace?instrument=${id('A/RES/70/1')}`)).json());
    expect(agenda.counts.clauses).toBe(1);
  });

  it('of a clause lists what it cites in reading order', async () => {
    const answer = traceAnswerSchema.parse(await (await get(`/api/trace?clause=${id(`${SAMPLE}#7`)}`)).json());
    const starts = answer.rows.map((row) => row.start);
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('search', () => {
  it.each(['73/27', '聯合國憲章', '联合国宪章', 'UN Charter', 'Устав Организации Объединенных Наций', '中华', '俄'])(
    'finds %s',
    async (text) => {
      const { hits } = searchAnswerSchema.parse(await (await get(`/api/search?q=${id(text)}`)).json());
      expect(hits.length).toBeGreaterThan(0);
    },
  );

  it('says of a clause which text it is in, and of a text that it is one', async () => {
    const hitsOf = async (text: string) =>
      searchAnswerSchema.parse(await (await get(`/api/search?q=${id(text)}`)).json()).hits;
    const clause = (await hitsOf('互聯網治理')).find(({ kind }) => kind === 'Clause');
    expect(clause).toMatchObject({ number: '7', documentTitle: '中華人民共和國和俄羅斯聯邦外交部長聯合聲明' });
    const document = (await hitsOf('中華人民共和國和俄羅斯聯邦')).find(({ kind }) => kind === 'Document');
    expect(document?.documentTitle).toBe(document?.caption);
  });

  it('of nonsense is empty', async () => {
    expect(await (await get('/api/search?q=qqqqzzzz')).json()).toEqual({ hits: [], truncated: null });
  });
});

describe('queries', () => {
  it('are listed, and each runs with its own examples and answers something on the sample', async () => {
    const questions = questionsAnswerSchema.parse(await (await get('/api/queries')).json());
    expect(questions.length).toBeGreaterThanOrEqual(10);
    for (const { name, parameters } of questions) {
      const given = Object.fromEntries(parameters.filter((it) => it.required).map((it) => [it.name, it.example]));
      const response = await post(`/api/queries/${name}`, { parameters: given });
      expect(response.status, name).toBe(200);
      queryResultSchema.parse(await response.json());
    }
  });

  it("a stranger's Cypher answers with columns and rows", async () => {
    const response = await post('/api/cypher', {
      query:
        'MATCH (c:Clause)-[r:CITES]->(i:Instrument {unSymbol: $symbol}) RETURN c.number AS number, r.exact AS exact',
      parameters: { symbol: 'A/RES/74/247' },
    });
    expect(await response.json()).toMatchObject({
      columns: ['number', 'exact'],
      rows: [['7', '聯合國大會第74/247號決議']],
      truncated: null,
    });
  });

  it('nodes say what they are', async () => {
    const response = await post('/api/cypher', { query: "MATCH (n:State {id: 'state:CN'}) RETURN n AS node" });
    expect((await response.json()).rows[0][0]).toMatchObject({
      _kind: 'node',
      id: 'state:CN',
      properties: { iso3166: 'CN' },
    });
  });

  it('100,000 rows are cut at 5,000, and that is said', async () => {
    const result = await (await post('/api/cypher', { query: 'UNWIND range(1, 100000) AS n RETURN n AS n' })).json();
    expect(result.rows).toHaveLength(5_000);
    expect(result.truncated).toMatch(/5,?000/);
  });
});

describe('problems', () => {
  it.each([
    ['/api/documents/doc%3Anothing', 404, 'NOT_FOUND'],
    ['/api/entities/state%3AXX', 404, 'NOT_FOUND'],
    ['/api/graph', 400, 'REQUEST_INVALID'],
    ['/api/graph?document=a&entity=b', 400, 'REQUEST_INVALID'],
    ['/api/search', 400, 'REQUEST_INVALID'],
    ['/api/search?q=a&limit=many', 400, 'REQUEST_INVALID'],
    ['/api/trace', 400, 'REQUEST_INVALID'],
    ['/api/trace?instrument=A%2FRES%2F1%2F999', 404, 'NOT_FOUND'],
    ['/api/exports/pdf', 400, 'REQUEST_INVALID'],
    ['/api/nothing', 404, 'NOT_FOUND'],
  ])('GET %s: %i', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problemSchema.parse(await response.json())).toMatchObject({ status, code });
  });

  it.each([
    ['a syntax error with its place', { query: 'MATCH (c:Clause RETURN c' }, 400, 'QUERY_INVALID'],
    ['a write', { query: 'CREATE (n:Clausegraph {id: 1}) RETURN n AS n' }, 403, 'QUERY_FORBIDDEN'],
    ['a file', { query: "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row AS row" }, 403, 'QUERY_FORBIDDEN'],
    ['no query', {}, 400, 'REQUEST_INVALID'],
    ['no JSON', '{', 400, undefined],
  ])('%s', async (_, body, status, code) => {
    const response = await post('/api/cypher', body);
    expect(response.status).toBe(status);
    const problem = problemSchema.parse(await response.json());
    if (code) expect(problem.code).toBe(code);
    if (code === 'QUERY_INVALID') expect(problem).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  it('a missing parameter of a named question is told by name', async () => {
    const response = await post('/api/queries/clauses-citing', { parameters: {} });
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('instrument');
  });

  it('a request of 3 MB is refused', async () => {
    const body = JSON.stringify({ query: 'x'.repeat(3_000_000) });
    // Refused before it is read, so the connection cannot be used again.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(new URL('/api/cypher', server.address), { method: 'POST', headers, body });
    expect(response.status).toBe(413);
  });

  it('a cancelled query ends: the next one is answered', async () => {
    const cancel = new AbortController();
    const endless = post(
      '/api/cypher',
      { query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n' },
      cancel.signal,
    );
    setTimeout(() => cancel.abort(), 300);
    await expect(endless).rejects.toThrow();
    expect((await post('/api/cypher', { query: 'RETURN 1 AS one' })).status).toBe(200);
  });
});

describe('the server', () => {
  it('describes itself, lives and is ready', async () => {
    const openapi = await (await get('/openapi.json')).json();
    expect(openapi.openapi).toBe('3.1.0');
    expect(Object.keys(openapi.paths)).toEqual(
      expect.arrayContaining([
        '/api/documents',
        '/api/documents/{id}',
        '/api/cypher',
        '/api/trace',
        '/healthz',
        '/readyz',
      ]),
    );
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ok', store: 'embedded', documents: 1 });
  });

  it('serves the page with a strict policy, and nothing outside its folder', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2f..%2fpackage.json',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('answers no foreign host', async () => {
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const request = httpRequest(
        { hostname, port, path: '/api/documents', headers: { host: 'evil.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      request.once('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('exports the annotated documents as JSON Lines', async () => {
    const lines = (await (await get('/api/exports/jsonl')).text()).trim().split('\n');
    expect(lines.map((line) => documentAnswerSchema.parse(JSON.parse(line)).document.id)).toEqual([SAMPLE]);
  });
});
