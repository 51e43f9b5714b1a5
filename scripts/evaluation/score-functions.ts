/** Function, polarity, speakers and agents of citations against the labels of tests/evaluation/functions.tsv. */
import { readFileSync } from 'node:fs';
import type { AnnotatedDocument, Citation } from '#model/annotated-document';
import { OTHERS } from '#model/citation-words';
import type { Annotated } from './annotate-folder.ts';
import { isIdentity } from './identity.ts';
import type { FunctionScores } from './scores.ts';

const LABELS = new URL('../../tests/evaluation/functions.tsv', import.meta.url);

type Label = {
  readonly slug: string;
  readonly clause: string;
  readonly instrument: string;
  readonly function: string;
  readonly polarity: string;
  readonly speakers: readonly string[];
  readonly agents: readonly string[];
};

export function scoreFunctions(annotated: Annotated, log: (line: string) => void): Record<string, FunctionScores> {
  const scores: Record<string, FunctionScores> = {};
  const labels = readLabels();
  for (const slug of new Set(labels.map((label) => label.slug))) {
    const document = annotated.documents.get(slug);
    if (document === undefined) continue;
    scores[slug] = scoreOne(
      document,
      labels.filter((label) => label.slug === slug),
      log,
    );
  }
  return scores;
}

function readLabels(): readonly Label[] {
  return readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [slug = '', clause = '', instrument = '', kind = '', polarity = '', speakers = '', agents = ''] =
        line.split('\t');
      return { slug, clause, instrument, function: kind, polarity, speakers: keys(speakers), agents: keys(agents) };
    });
}

function keys(field: string): readonly string[] {
  return field === '-' || field === '' ? [] : field.split(' ');
}

/** The document's own instrument is dropped where it cites itself: its labels need no place. */
function scoreOne(document: AnnotatedDocument, labels: readonly Label[], log: (line: string) => void): FunctionScores {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const taken = new Set<Citation>();
  let [all, places, given, right, polarity, speakers, agents] = [0, 0, 0, 0, 0, 0, 0];
  for (const label of labels) {
    if (label.instrument === 'self') continue;
    all += 1;
    const fitting = document.citations.filter(
      (citation) =>
        !taken.has(citation) &&
        numbersOf(document, citation.clause).includes(label.clause) &&
        isIdentity(label.instrument, entities.get(citation.instrument)),
    );
    const found = fitting.find((citation) => citation.function === label.function) ?? fitting[0];
    if (found === undefined) continue;
    taken.add(found);
    places += 1;
    const same = (ids: readonly string[], sought: readonly string[]): boolean =>
      ids.length === sought.length &&
      sought.every((key) =>
        key === OTHERS ? ids.includes(OTHERS) : ids.some((id) => isIdentity(key, entities.get(id))),
      );
    if (found.function !== 'unknown') given += 1;
    if (found.function === label.function) right += 1;
    else log(`${label.slug} ${label.clause}: ${found.function}, labelled ${label.function}`);
    if (found.polarity === label.polarity) polarity += 1;
    if (same(found.speakers, label.speakers)) speakers += 1;
    if (same(found.agents, label.agents)) agents += 1;
  }
  return { places: [places, all], given, function: right, polarity, speakers, agents };
}

/** A clause's number and those of all that hold it. */
function numbersOf(document: AnnotatedDocument, id: string): readonly string[] {
  const clause = document.clauses.find((each) => each.id === id);
  if (clause === undefined) return [];
  return clause.parent === null ? [clause.number] : [clause.number, ...numbersOf(document, clause.parent)];
}
