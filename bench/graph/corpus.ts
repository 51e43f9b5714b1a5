/** A seeded corpus of annotated documents that looks like real ones: few instruments cited by many, many by few. */
import type { AnnotatedDocument, Citation, Entity, Mention } from '#model/annotated-document';
import { CITATION_FUNCTIONS } from '#model/citation-words';
import { evidenceId } from '#model/ids';

const CLAUSES = 12;
const ACTS = ['重申', 'recalling', 'reaffirm', 'в соответствии с', '根據', 'welcome'];

/** Documents until about so many nodes: 1,350 for 20,000 with 60,000 relationships and more. */
export function* corpus(documents: number, seed = 1): Generator<AnnotatedDocument> {
  const random = mulberry(seed);
  const instruments = Math.max(50, Math.floor(documents / 2));
  for (let at = 0; at < documents; at += 1) yield document(at, instruments, random);
}

/** Changed in one clause: what replacing a document costs. */
export function changed(annotated: AnnotatedDocument): AnnotatedDocument {
  return {
    ...annotated,
    mentions: annotated.mentions.slice(1),
    document: { ...annotated.document, title: `${annotated.document.title} (corrected)` },
  };
}

function document(at: number, instruments: number, random: () => number): AnnotatedDocument {
  const id = `doc:bench/${String(at).padStart(7, '0')}`;
  const title = `联合声明 ${at}`;
  const year = 1950 + Math.floor(random() * 75);
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
  const mentions: Mention[] = [];
  const citations: Citation[] = [];
  const entities = new Map<string, Entity>();
  let text = title;
  for (let number = 1; number <= CLAUSES; number += 1) {
    const unit = `${id}#${number}`;
    const start = text.length + 1;
    let body = `${number}. 双方重申，恪守多边主义，反对单边制裁，支持各国自主选择发展道路。The parties underline their commitment `;
    const name = (entity: Entity, cites: boolean) => {
      const span = { start: start + body.length, end: start + body.length + entity.name.length };
      body += `${entity.name}, `;
      entities.set(entity.id, entity);
      const place = { clause: unit, ...span, exact: entity.name, paragraph: 1, rule: `name:${entity.id}/en` };
      mentions.push({
        id: evidenceId('mention', id, span, entity.id, place.rule),
        entity: entity.id,
        candidates: [],
        ...place,
      });
      if (!cites) return;
      citations.push({
        id: evidenceId('citation', id, span, entity.id, place.rule),
        instrument: entity.id,
        act: { text: ACTS[Math.floor(random() * ACTS.length)] ?? '重申', spans: [{ start, end: start + 2 }] },
        function: CITATION_FUNCTIONS[Math.floor(random() * CITATION_FUNCTIONS.length)] ?? 'names',
        polarity: 'neutral',
        speakers: ['state:A0', 'state:A1'],
        agents: [],
        pinpoints: [],
        ...place,
      });
    };
    name(state(zipf(random, 190)), false);
    if (number % 2 === 0) name(instrument(zipf(random, instruments)), true);
    if (number % 3 === 0) name(organisation(zipf(random, 120)), false);
    clauses.push({
      id: unit,
      number: String(number),
      kind: 'clause',
      citable: true,
      parent: null,
      start,
      end: start + body.length,
      act: '重申',
    });
    text += `\n${body}`;
  }
  return {
    document: {
      id,
      title,
      language: 'zh',
      script: 'Hans',
      date: `${year}-06-15`,
      place: null,
      publisher: null,
      textStatus: 'unknown',
      sha256: String(at).padStart(64, '0'),
      source: { path: `${at}.txt`, mediaType: 'text/plain', charset: 'utf-8' },
      instrument: null,
    },
    text,
    clauses,
    entities: [...entities.values()],
    mentions,
    citations,
    relations: [],
    findings: [],
  };
}

const state = (at: number): Entity => ({
  id: `state:A${at}`,
  type: 'State',
  name: `State ${at}`,
  names: { en: [`State ${at}`], 'zh-Hans': [`国家${at}`] },
  aliases: [],
  identifiers: {},
});
const organisation = (at: number): Entity => ({
  id: `organisation:O${at}`,
  type: 'Organisation',
  kind: 'organisation',
  name: `Organisation ${at}`,
  names: {},
  aliases: [`ORG${at}`],
  identifiers: {},
});
const instrument = (at: number): Entity => ({
  id: `instrument:A/RES/${at}/1`,
  type: 'Instrument',
  kind: 'resolution',
  name: `Resolution ${at}/1`,
  names: { en: [`Resolution ${at}/1`], 'zh-Hans': [`第${at}/1号决议`] },
  aliases: [],
  date: `${1946 + (at % 75)}-12-01`,
  status: 'adopted',
  identifiers: { unSymbol: `A/RES/${at}/1` },
});

function zipf(random: () => number, most: number): number {
  return Math.min(
    most - 1,
    Math.floor(most ** random()) - 1 + (random() < 0.5 ? 0 : Math.floor(random() * most * 0.2)),
  );
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
