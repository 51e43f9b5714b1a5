/** Gains and losses, document by document, against the scores that were committed last. */
import { CLASSES, type Counts, harmonic, type Scores, type Share } from './scores.ts';

export type Change = { readonly what: string; readonly before: number; readonly after: number };
export type Comparison = { readonly gains: readonly Change[]; readonly losses: readonly Change[] };

export function compareScores(before: Scores, after: Scores): Comparison {
  const old = figuresOf(before);
  const changes = [...figuresOf(after)].flatMap(([what, value]) => {
    const was = old.get(what);
    return was === undefined || was === value ? [] : [{ what, before: was, after: value }];
  });
  return {
    gains: changes.filter((change) => change.after > change.before),
    losses: changes.filter((change) => change.after < change.before),
  };
}

/** Every figure by name, higher being better. */
function figuresOf(scores: Scores): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const counts = (what: string, value: Counts): unknown => figures.set(what, harmonic(value));
  const share = (what: string, [right, all]: Share): unknown => figures.set(what, all === 0 ? 0 : right / all);
  for (const [slug, document] of Object.entries(scores.documents)) {
    for (const name of CLASSES) counts(`${slug} ${name}`, document.counts[name]);
    share(`${slug} identity`, document.identity);
  }
  for (const [slug, found] of Object.entries(scores.functions)) {
    share(`${slug} places of citations`, found.places);
    for (const name of ['function', 'polarity', 'speakers', 'agents'] as const) {
      share(`${slug} ${name}`, [found[name], found.places[1]]);
    }
  }
  if (scores.resolutions !== null) {
    const { citations, edges, units, rightUnit, openingWords, errors } = scores.resolutions;
    counts('resolutions citations', citations);
    counts('resolutions edges', edges);
    counts('resolutions units', units);
    share('resolutions right unit', rightUnit);
    share('resolutions opening words', openingWords);
    for (const [document, [missed, extra]] of Object.entries(errors))
      figures.set(`${document} errors`, -missed - extra);
  }
  for (const [language, value] of Object.entries(scores.citationLines)) counts(`citation lines ${language}`, value);
  share('citation lines same entity', scores.citationLinesSame);
  for (const [row, value] of Object.entries(scores.names)) share(`names ${row}`, value);
  return figures;
}
