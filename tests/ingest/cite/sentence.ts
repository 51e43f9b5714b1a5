/** Reads a marked sentence of the tables into what citing is given. */

import type { CitationDraft } from '#ingest/cite/citation-draft';
import { type CiteInput, cite } from '#ingest/cite/cite';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';
import { fold } from '#model/fold';

/**
 * The marked text; `function [polarity] [= speakers] [> agents]`, or `any`; how many instruments are told so (the first
 * ones); who issued the text (two States where nothing is given).
 */
export type Sentence = readonly [text: string, told: string, count?: number, speakers?: readonly string[]];

const MARK = /\{(?:(?<id>[A-Z0-9]{2,8}):)?(?<name>[^{}]+)\}/gu;

export function inputOf(marked: string, speakers: readonly string[] = ['XA', 'XB']): CiteInput {
  let text = '';
  let last = 0;
  const mentions: ResolvedMention[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const { id, name = '' } = match.groups ?? {};
    mentions.push(mention(text.length, name, id));
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  return {
    reading: { text, folded: fold(text), language: 'und', script: 'Zyyy' },
    units: [unit(text)],
    mentions,
    documentSpeakers: speakers,
  };
}

export function citationsOf(sentence: Sentence): readonly CitationDraft[] {
  return cite(inputOf(sentence[0], sentence[3]));
}

function unit(text: string): Unit {
  return {
    start: 0,
    end: text.length,
    number: '1',
    kind: 'clause',
    citable: true,
    parent: null,
    paragraphs: [0],
    act: null,
  };
}

function mention(start: number, name: string, id: string | undefined): ResolvedMention {
  return {
    start,
    end: start + name.length,
    unit: 0,
    entity: {
      id: id ?? `instrument:${name}`,
      type: id === undefined ? 'Instrument' : 'State',
      name,
      names: {},
      aliases: [],
      identifiers: {},
    },
    candidates: [],
    rule: 'name:test',
    form: 'name',
  };
}
