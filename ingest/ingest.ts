/** The whole pipeline on one page: a source in, an annotated document out. Pure, and it never throws on a text. */

import { annotate } from '#ingest/annotate/annotate';
import { documentInstrument } from '#ingest/annotate/document-instrument';
import { cite } from '#ingest/cite/cite';
import { documentSpeakers } from '#ingest/cite/document-speakers';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import { read } from '#ingest/language';
import { lexiconOf } from '#ingest/recognise/lexicon';
import { scan } from '#ingest/recognise/scan';
import { withoutCalls } from '#ingest/recognise/without-calls';
import { resolve } from '#ingest/resolve/resolve';
import { readParticulars } from '#ingest/structure/particulars';
import { cutUnits } from '#ingest/structure/structure';
import type { Unit } from '#ingest/structure/unit';
import type { AnnotatedDocument } from '#model/annotated-document';
import { documentId } from '#model/ids';
import type { Source } from '#model/source';
import { cut } from '#model/span';

export function ingest(source: Source, knowledge: Knowledge): AnnotatedDocument {
  const { metadata, text } = source;
  const reading = read(text);
  const { units, findings: structural } = cutUnits(reading);
  const particulars = readParticulars(reading, units);
  const bare = withoutCalls(reading);
  const found = scan(bare, lexiconOf(knowledge));
  const title = unescaped(metadata.title) ?? (particulars.title ? cut(text, particulars.title) : null);
  const date = metadata.date ?? particulars.date;
  const instrument = documentInstrument({
    reading,
    titles: titlesOf(text, title, units),
    date,
    names: found.names,
    knowledge,
    given: metadata.instrument,
  });
  const { mentions, findings } = resolve({ reading: bare, units, scan: found, knowledge, own: instrument, date });
  const speakers = documentSpeakers({ reading, units, mentions, title, issuers: instrument.speakers });
  const citations = cite({ reading, units, mentions, documentSpeakers: speakers });
  return annotate({
    document: {
      id: documentId(metadata.id ?? source.slug),
      title: title ?? firstLine(text) ?? source.slug,
      language: reading.language,
      script: reading.script,
      date: date ?? null,
      place: metadata.place ?? particulars.place,
      publisher: metadata.publisher ?? particulars.publisher,
      textStatus: metadata.textStatus ?? 'unknown',
      sha256: source.sha256,
      source: { path: source.path, mediaType: source.mediaType, charset: source.charset },
      instrument: instrument.entity?.id ?? null,
    },
    text,
    units,
    mentions,
    citations,
    findings: [...structural, ...findings].sort(
      (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1),
    ),
    instrument: instrument.entity,
    knowledge,
  });
}

/** The title, and the headings before the body: of several titles in several languages one may be known. */
function titlesOf(text: string, title: string | null, units: readonly Unit[]): readonly string[] {
  const body = units.findIndex(({ citable }) => citable);
  const headings = units
    .slice(0, Math.max(0, body))
    .filter(({ kind }) => kind === 'title' || kind === 'heading')
    .map((unit) => cut(text, unit));
  return [...new Set([...(title === null ? [] : [title]), ...headings])];
}

/** Titles copied from pages keep the escapes of their data and of Markdown: \u2019 and \_ are their characters. */
function unescaped(title: string | undefined): string | undefined {
  return title
    ?.replace(/\\u(?<code>[\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(?=[_*#[\]()"'&-])/g, '');
}

const LONGEST_TITLE = 200;

function firstLine(text: string): string | null {
  const line = /\S[^\n]{0,400}/u.exec(text)?.[0].trim() ?? '';
  return line === '' ? null : line.slice(0, LONGEST_TITLE);
}
