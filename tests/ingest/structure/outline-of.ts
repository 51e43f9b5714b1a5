/** A text's units as one line each, so that a test shows what a reader would see. */
import { read } from '#ingest/language';
import { cutUnits } from '#ingest/structure/structure';
import type { Unit } from '#ingest/structure/unit';

export function unitsOf(text: string): readonly Unit[] {
  return cutUnits(read(text)).units;
}

/** The numbers of the citable units, in reading order. */
export function numbersOf(text: string): string {
  return unitsOf(text)
    .filter(({ citable }) => citable)
    .map(({ number }) => number)
    .join(' ');
}

export function unitText(text: string, number: string): string | undefined {
  const unit = unitsOf(text).find((candidate) => candidate.number === number);
  return unit && text.slice(unit.start, unit.end);
}

/** Kinds and words of the units that are not citable. */
export function partsOf(text: string): readonly string[] {
  return unitsOf(text)
    .filter(({ citable }) => !citable)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`);
}
