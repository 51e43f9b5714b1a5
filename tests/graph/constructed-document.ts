/** Small annotated documents, put together for tests: each says something of its own and shares entities with the others. */
import type { AnnotatedDocument, Citation, Entity, Mention } from '#model/annotated-document';
import type { CitationFunction } from '#model/citation-words';
import { evidenceId, inferredInstrumentId } from '#model/ids';

export type Said = {
  readonly slug: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: 'zh' | 'en' | 'ru';
  readonly instrument?: string;
  /** One clause each; what stands in brackets names an entity: `[the Charter](instrument:UN-Charter)`. */
  readonly clauses: readonly string[];
  /** Of the instruments, in the order in which clauses cite them. */
  readonly acts?: readonly string[];
  readonly functions?: readonly CitationFunction[];
  readonly speakers?: readonly (readonly string[])[];
  /** Who issued the instrument that this is a text of. */
  readonly issuers?: readonly string[];
  /** What this text prints as the name of an inferred instrument. */
  readonly printed?: { readonly [id: string]: string };
};

export const PRINTED_STATEMENT = inferredInstrumentId({
  date: '2019-06-05',
  issuers: ['state:CN', 'state:RU'],
  language: 'en',
  foldedTitle: 'joint statement on strengthening stability',
});

const KNOWN: { readonly [id: string]: Omit<Entity, 'id'> } = {
  'state:CN': {
    type: 'State',
    name: 'China',
    names: { en: ['China'], 'zh-Hans': ['中国', '中华人民共和国'], 'zh-Hant': ['中國'], ru: ['Китай'] },
    aliases: [],
    identifiers: { iso3166: 'CN' },
  },
  'state:RU': {
    type: 'State',
    name: 'Russia',
    names: { en: ['Russia'], 'zh-Hans': ['俄罗斯'], ru: ['Россия', 'Российская Федерация'] },
    aliases: [],
    identifiers: { iso3166: 'RU' },
  },
  'organisation:UN': {
    type: 'Organisation',
    kind: 'organisation',
    name: 'United Nations',
    names: { en: ['United Nations'], 'zh-Hans': ['联合国'] },
    aliases: ['UN'],
    identifiers: { wikidata: 'Q1065' },
  },
  'instrument:UN-Charter': {
    type: 'Instrument',
    kind: 'charter',
    name: 'Charter of the United Nations',
    names: { en: ['Charter of the United Nations'], 'zh-Hans': ['联合国宪章'] },
    aliases: [],
    date: '1945-06-26',
    status: 'inForce',
    identifiers: {},
  },
  'instrument:A/RES/73/27': {
    type: 'Instrument',
    kind: 'resolution',
    name: 'General Assembly resolution 73/27',
    names: {},
    aliases: [],
    date: '2018-12-05',
    status: 'adopted',
    identifiers: { unSymbol: 'A/RES/73/27' },
  },
};

const NAMED = /\[(?<exact>[^\]]+)\]\((?<id>[^)]+)\)/gu;

export function constructedDocument(said: Said): AnnotatedDocument {
  const id = `doc:${said.slug}`;
  const title = said.title ?? said.slug;
  const mentions: Mention[] = [];
  const citations: Citation[] = [];
  const clauses: AnnotatedDocument['clauses'][number][] = [
    {
      id: `${id}#title`,
      number: 'title',
      kind: 'title',
      citable: false,
      parent: null,
      start: 0,
      end: title.length,
      act: null,
    },
  ];
  let text = title;
  said.clauses.forEach((clause, at) => {
    const start = text.length + 1;
    const number = String(at + 1);
    const unit = `${id}#${number}`;
    let body = '';
    let from = 0;
    for (const match of clause.matchAll(NAMED)) {
      const { exact = '', id: entity = '' } = match.groups ?? {};
      body += clause.slice(from, match.index);
      from = match.index + match[0].length;
      const span = { start: start + body.length, end: start + body.length + exact.length };
      body += exact;
      const rule = `name:${entity}/en`;
      const place = { clause: unit, ...span, exact, paragraph: 1, rule };
      mentions.push({ id: evidenceId('mention', id, span, entity, rule), entity, candidates: [], ...place });
      if (!entity.startsWith('instrument:')) continue;
      citations.push({
        id: evidenceId('citation', id, span, entity, rule),
        instrument: entity,
        act: { text: said.acts?.[citations.length] ?? 'reaffirm', spans: [{ start, end: start + 1 }] },
        function: said.functions?.[citations.length] ?? 'reaffirms',
        polarity: 'supports',
        speakers: said.speakers?.[citations.length] ?? ['state:CN', 'state:RU'],
        agents: [],
        pinpoints: [],
        ...place,
      });
    }
    body += clause.slice(from);
    clauses.push({
      id: unit,
      number,
      kind: 'clause',
      citable: true,
      parent: null,
      start,
      end: start + body.length,
      act: null,
    });
    text += `\n${body}`;
  });
  const named = new Set([
    ...mentions.flatMap((mention) => mention.entity ?? []),
    ...(said.instrument ? [said.instrument] : []),
  ]);
  const authority = named.has('instrument:UN-Charter')
    ? [
        {
          id: 'relation:charter',
          type: 'PART_OF' as const,
          from: 'organisation:UN',
          to: 'instrument:UN-Charter',
          authority: 'constructed',
        },
      ]
    : [];
  for (const relation of authority) named.add(relation.from);
  const evidence = { start: 0, end: title.length, exact: title, rule: 'issuers:title' };
  const issued = (said.issuers ?? []).map((from) => ({
    id: evidenceId('relation', id, evidence, from, evidence.rule),
    type: 'ISSUED' as const,
    from,
    to: said.instrument ?? '',
    role: 'issuer',
    evidence,
  }));
  for (const { from } of issued) named.add(from);
  return {
    document: {
      id,
      title,
      language: said.language ?? 'en',
      script: said.language === 'zh' ? 'Hans' : said.language === 'ru' ? 'Cyrl' : 'Latn',
      date: said.date ?? null,
      place: null,
      publisher: null,
      textStatus: 'unknown',
      sha256: '0'.repeat(64),
      source: { path: `${said.slug}.txt`, mediaType: 'text/plain', charset: 'utf-8' },
      instrument: said.instrument ?? null,
    },
    text,
    clauses,
    entities: [...named].sort().map((entity) => entityOf(entity, said.printed?.[entity])),
    mentions,
    citations,
    relations: [...authority, ...issued],
    findings: [],
  };
}

function entityOf(id: string, printed: string | undefined): Entity {
  const known = KNOWN[id];
  if (known) return { id, ...known };
  const name = printed ?? id;
  return {
    id,
    type: 'Instrument',
    kind: 'joint-statement',
    name,
    names: { en: [name] },
    aliases: [],
    date: '2019-06-05',
    identifiers: {},
  };
}
