/** The scores as tables: precision, recall, F1 and identity by language and class. */
import {
  CLASSES,
  type Counts,
  type DocumentScores,
  type FunctionScores,
  harmonic,
  precision,
  recall,
  type Scores,
  type Share,
  sumCounts,
  sumShares,
} from './scores.ts';

export function printScores(scores: Scores): string {
  const documents = Object.entries(scores.documents);
  const lines: string[] = [];
  for (const language of ['zh', 'en', 'ru', 'all']) {
    const some = documents.filter(([slug]) => language === 'all' || languageOf(slug) === language);
    if (some.length > 0)
      lines.push(
        ...table(
          language,
          some.map(([, document]) => document),
        ),
        '',
      );
  }
  lines.push(...functionLines(Object.values(scores.functions)));
  const { resolutions } = scores;
  if (resolutions !== null) {
    lines.push('', 'UN resolutions');
    lines.push(
      row('citations', resolutions.citations),
      row('edges', resolutions.edges),
      row('units', resolutions.units),
    );
    lines.push(shareRow('citation in the right unit', resolutions.rightUnit));
    lines.push(shareRow('opening words', resolutions.openingWords));
  }
  lines.push('', 'Citation lines in three languages');
  for (const [language, counts] of Object.entries(scores.citationLines)) lines.push(row(language, counts));
  lines.push(shareRow('same entity in all', scores.citationLinesSame), '', 'Names of bodies found');
  for (const [name, share] of Object.entries(scores.names)) lines.push(shareRow(name, share));
  return lines.join('\n');
}

/** `slug.zh-Hant` → zh */
function languageOf(slug: string): string {
  return slug.slice(slug.lastIndexOf('.') + 1, slug.lastIndexOf('.') + 3);
}

function table(title: string, documents: readonly DocumentScores[]): readonly string[] {
  return [
    `${title} (${documents.length} documents)`,
    ...CLASSES.map((name) => row(name, sumCounts(documents.map((document) => document.counts[name])))),
    shareRow('identity', sumShares(documents.map((document) => document.identity))),
  ];
}

function functionLines(all: readonly FunctionScores[]): readonly string[] {
  const places = sumShares(all.map((each) => each.places));
  const sum = (name: 'given' | 'function' | 'polarity' | 'speakers' | 'agents'): number =>
    all.reduce((total, each) => total + each[name], 0);
  const given = sum('given');
  return [
    'functions of citations',
    shareRow('labelled places found', places),
    shareRow('right where given', [sum('function'), given]),
    shareRow('unknown', [places[0] - given, places[0]]),
    shareRow('polarity', [sum('polarity'), places[0]]),
    shareRow('speakers', [sum('speakers'), places[0]]),
    shareRow('agents', [sum('agents'), places[0]]),
  ];
}

function row(name: string, counts: Counts): string {
  const figures = `P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  F1 ${harmonic(counts).toFixed(3)}`;
  return `  ${name.padEnd(28)}${figures}  (right ${counts[0]}, extra ${counts[1]}, missed ${counts[2]})`;
}

function shareRow(name: string, [right, all]: Share): string {
  return `  ${name.padEnd(28)}${(all === 0 ? 0 : right / all).toFixed(3)}  (${right} of ${all})`;
}
