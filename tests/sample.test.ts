/** What the graph of the shipped sample must hold, asked of the store as a user would ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoreWith, SAMPLE, type StoreWithDocuments } from './running-server.ts';

let opened: StoreWithDocuments;
beforeAll(async () => {
  opened = await openStoreWith();
});
afterAll(() => opened.close());

async function ask(cypher: string): Promise<readonly (readonly unknown[])[]> {
  return (await opened.store.userQuery(cypher, {}, { timeoutMs: 20_000, maxRows: 1_000 })).rows;
}

describe('the joint statement of 11 September 2020', () => {
  it('has a preamble and twelve clauses, and title, dateline and sign-off as parts', async () => {
    const clauses = await ask('MATCH (c:Clause) RETURN c.number AS number ORDER BY c.order');
    expect(clauses.flat()).toEqual(['preamble', ...Array.from({ length: 12 }, (_, i) => String(i + 1))]);
    const parts = await ask('MATCH (p:Part) RETURN DISTINCT p.kind AS kind ORDER BY kind');
    expect(parts.flat()).toEqual(expect.arrayContaining(['dateline', 'signoff', 'title']));
  });

  it('names these States and no others', async () => {
    const states = await ask('MATCH ()-[:MENTIONS]->(s:State) RETURN DISTINCT s.id AS id ORDER BY id');
    expect(states.flat()).toEqual(['state:AF', 'state:CN', 'state:IR', 'state:RU', 'state:SUHH', 'state:SY']);
    expect(await ask("MATCH (p:Place)<-[m:MENTIONS]-() WHERE m.exact = '朝鮮半島' RETURN p.id AS id")).toHaveLength(1);
  });

  it('names these organisations, among others', async () => {
    const names = await ask('MATCH ()-[:MENTIONS]->(o:Organisation) RETURN DISTINCT o.id AS id');
    expect(names.flat()).toEqual(
      expect.arrayContaining(
        ['UN', 'UNSC', 'WHO', 'ITU', 'WTO', 'BRICS', 'SCO', 'ARF', 'EAEU', 'G20', 'APEC'].map(
          (key) => `organisation:${key}`,
        ),
      ),
    );
    expect(await ask("MATCH (o:Organisation {id: 'organisation:UNGA'}) RETURN o.id AS id")).toHaveLength(1);
  });

  it.each([
    ['1', 'A/RES/70/1/text', null, 'supports'],
    ['2', 'UN-Charter', null, 'supports'],
    ['3', 'UN-Charter', null, 'supports'],
    ['3', '2016-06-25', 'reaffirms', 'supports'],
    ['4', '2019-06-05', 'complies', null],
    ['7', 'A/RES/73/27', 'basis', 'neutral'],
    ['7', 'A/RES/74/247', 'basis', 'neutral'],
    ['7', '2015-05-08', 'basis', 'neutral'],
  ])('clause %s cites %s (%s, %s)', async (number, key, purpose, polarity) => {
    const rows = await ask(
      `MATCH (c:Clause {number: '${number}'})-[r:CITES]->(i:Instrument)
       WHERE i.id = 'instrument:${key}' OR i.date = '${key}'
       RETURN r.function AS function, r.polarity AS polarity, r.exact AS exact, r.start AS start, r.end AS end`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      if (purpose) expect(row[0]).toBe(purpose);
      if (polarity) expect(row[1]).toBe(polarity);
    }
  });

  it('cites the 2030 Agenda in paragraphs 1 and 3 of clause 1, and nothing else there', async () => {
    const rows = await ask(
      "MATCH (:Clause {number: '1'})-[r:CITES]->(i) RETURN i.id AS id, r.paragraph AS paragraph ORDER BY r.start",
    );
    expect(rows).toEqual([
      ['instrument:A/RES/70/1/text', 1],
      ['instrument:A/RES/70/1/text', 3],
    ]);
    const adopted = await ask(
      "MATCH (i:Instrument {id: 'instrument:A/RES/70/1/text'}) RETURN i.name AS name, i.date AS date, i.canonical AS canonical",
    );
    expect(adopted).toEqual([['2030 Agenda for Sustainable Development', '2015-09-25', 'instrument:A/RES/70/1']]);
  });

  it('makes the planned convention on cybercrime, and Russia alone values the initiative that China put forward', async () => {
    const planned = await ask(
      "MATCH (:Clause {number: '7'})-[r:CITES {function: 'makes'}]->(i) RETURN r.exact AS exact, i.status AS status",
    );
    expect(planned).toEqual([['聯合國打擊信息通信技術犯罪公約', 'planned']]);
    const valued = await ask(
      "MATCH (:Clause {number: '8'})-[r:CITES]->(i) RETURN r.exact AS exact, r.function AS function, r.speakers AS speakers, r.act AS act",
    );
    expect(valued).toEqual([['全球數據安全倡議', 'appraises', ['state:RU'], '重視']]);
    const issuers = await ask(
      "MATCH (:Clause {number: '8'})-[:CITES]->(i)<-[r:ISSUED]-(s) RETURN DISTINCT s.id AS id, r.role AS role",
    );
    expect(issuers).toContainEqual(['state:CN', 'proposer']);
  });

  it('says who issued what', async () => {
    const rows = await ask(
      'MATCH (s)-[:ISSUED]->(i:Instrument) WHERE i.date IN ["2016-06-25", "2019-06-05", "2015-05-08"] RETURN DISTINCT i.date AS date, s.id AS id ORDER BY date, id',
    );
    expect(rows).toEqual(
      ['2015-05-08', '2016-06-25', '2019-06-05'].flatMap((date) => [
        [date, 'state:CN'],
        [date, 'state:RU'],
      ]),
    );
    const resolutions = await ask(
      "MATCH (o)-[:ISSUED]->(i:Instrument) WHERE i.unSymbol IN ['A/RES/73/27', 'A/RES/74/247'] RETURN i.unSymbol AS symbol, o.id AS id ORDER BY symbol",
    );
    expect(resolutions).toEqual([
      ['A/RES/73/27', 'organisation:UNGA'],
      ['A/RES/74/247', 'organisation:UNGA'],
    ]);
  });

  it('holds no citation in any other clause', async () => {
    const rows = await ask('MATCH (c:Clause)-[:CITES]->() RETURN DISTINCT c.number AS number');
    expect(rows.flat().sort()).toEqual(['1', '2', '3', '4', '7', '8']);
  });

  it('quotes what stands at the place', async () => {
    const [[text] = []] = await ask(`MATCH (d:Document {id: '${SAMPLE}'})-[:HAS_TEXT]->(t) RETURN t.text AS text`);
    const spans = await ask('MATCH ()-[r:CITES|MENTIONS]->() RETURN r.start AS start, r.end AS end, r.exact AS exact');
    expect(spans.length).toBeGreaterThan(70);
    for (const [start, end, exact] of spans) expect(String(text).slice(Number(start), Number(end))).toBe(exact);
  });
});
