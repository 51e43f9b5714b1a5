/** What a text says about itself: title, date, place, publisher; null where it does not. */
import type { Reading } from '#ingest/reading';
import { type PrintedDate, readDate } from '#ingest/structure/dates';
import { printedPlace } from '#ingest/structure/place';
import type { Particulars, Unit } from '#ingest/structure/unit';
import type { Span } from '#model/span';

/** How far into a text its page's own lines about it may stand. */
const HEAD = 4000;
const ADOPTED = /adopted|принят|通过|号决议/;
const PUBLISHER =
  /(?:来源|信息来源|источник|source|publisher)\s?:\s?"?(?<name>[^\n\r|"\s][^\n\r|"]{0,60}?)(?=["\s]{0,2}(?:[\n\r|]|$|\s{2}|\s字号))/;
const AGENCY = /(?:^|\n)\s{0,4}(?<name>新华社|中新社)/;
const UNITED_NATIONS = /^\s{0,4}(?<name>united nations|联合国|организация объединенных наций)\s{0,4}\n/;
const FRONT_TITLE =
  /\ntitle:\s?(?:"(?<quoted>(?:[^"\\\n]|\\.){1,400})"|'(?<single>[^'\n]{1,400})'|(?<bare>[^\s"'][^\n]{0,400}))/;

export function readParticulars(reading: Reading, units: readonly Unit[]): Particulars {
  const first = units.find(({ citable }) => citable)?.start ?? reading.text.length;
  const head = { start: 0, end: Math.min(first, HEAD) };
  const ofKind = (...kinds: readonly Unit['kind'][]) => units.filter(({ kind }) => kinds.includes(kind));
  const fronted = reading.text.startsWith('---');
  const title = ofKind('title')[0] ?? (fronted ? frontTitle(reading, head.end) : null);
  const signed = ofKind('signoff').slice(-3);
  const notes = units.filter(({ start, kind }) => start < first && (kind === 'note' || kind === 'dateline'));
  const adopted = notes.filter((unit) =>
    ADOPTED.test(reading.folded.slice(unit.start, Math.min(unit.end, unit.start + 200))),
  );
  const places = [...signed, ...notes];
  const date = firstDate(reading, [
    ...adopted,
    ...signed,
    ...(title ? [title] : []),
    ...notes.filter(({ kind }) => kind === 'dateline'),
    head,
  ]);
  return {
    title: title ? { start: title.start, end: title.end } : null,
    date: date?.edtf ?? null,
    place: places.map((unit) => printedPlace(reading, unit)).find((place) => place !== null) ?? null,
    publisher: publisher(reading, head),
  };
}

function firstDate({ folded }: Reading, spans: readonly Span[]): PrintedDate | null {
  for (const { start, end } of spans) {
    const date = readDate(folded, start, Math.min(end, start + HEAD));
    if (date) return date;
  }
  return null;
}

function frontTitle({ folded }: Reading, end: number): Span | null {
  const found = FRONT_TITLE.exec(folded.slice(0, end));
  const words = found?.groups?.quoted ?? found?.groups?.single ?? found?.groups?.bare?.trim();
  if (!found || !words) return null;
  const start = found.index + found[0].indexOf(words, '\ntitle:'.length);
  return { start, end: start + words.length };
}

function publisher({ text, folded }: Reading, { start, end }: Span): string | null {
  const head = folded.slice(start, end);
  for (const pattern of [PUBLISHER, AGENCY, UNITED_NATIONS]) {
    const found = pattern.exec(head);
    const name = found?.groups?.name;
    if (!found || !name) continue;
    const from = start + found.index + found[0].indexOf(name, pattern === PUBLISHER ? found[0].indexOf(':') : 0);
    return text.slice(from, from + name.length).trim();
  }
  return null;
}
