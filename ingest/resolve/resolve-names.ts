/** From names found to what they name: one entity, or candidates with a finding. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { NameEntry } from '#ingest/recognise/lexicon';
import type { NameHit } from '#ingest/recognise/scan';
import type { Finding } from '#model/annotated-document';
import { type Draft, type Drafts, finding } from './draft.ts';
import { titleSpan } from './title-span.ts';

export function resolveNames(text: string, names: readonly NameHit[], knowledge: Knowledge): Drafts {
  const certain = certainIds(names);
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const [only] = name.entries;
    if (only && name.entries.length === 1) {
      if (isStrong(only) || certain.has(only.id)) drafts.push(draftOf(text, name, only, knowledge));
      continue;
    }
    const entries = meant(name.entries, certain);
    const [first] = entries;
    if (!first) continue;
    const ids = [...new Set(entries.map(({ id }) => id))];
    const span = { start: name.start, end: name.end };
    if (ids.length === 1) {
      drafts.push(draftOf(text, name, first, knowledge));
      continue;
    }
    drafts.push({ ...span, entity: null, candidates: ids, rule: first.rule, form: 'name' });
    findings.push(
      finding(
        text,
        span,
        'resolve/ambiguous-name',
        'The name may mean several entities; the text does not tell which.',
        'warning',
        ids,
      ),
    );
  }
  return { drafts, findings };
}

function draftOf(text: string, name: NameHit, { id, rule }: NameEntry, knowledge: Knowledge): Draft {
  const entity = entityOf(knowledge, id);
  const { start, end } = titleSpan(text, name, entity);
  return { start, end, entity, candidates: NO_CANDIDATES, rule, form: 'name' };
}

const NO_CANDIDATES: readonly string[] = [];

/** Ids that some name in the text means and no other. */
export function certainIds(names: readonly NameHit[]): ReadonlySet<string> {
  const certain = new Set<string>();
  for (const { entries } of names) {
    const [only] = entries;
    if (only && entries.length === 1) {
      if (isStrong(only)) certain.add(only.id);
      continue;
    }
    const strong = entries.filter(isStrong);
    const [first] = strong;
    if (first && strong.every(({ id }) => id === first.id)) certain.add(first.id);
  }
  return certain;
}

/** Weak names count only beside a strong one of the same row; of several rows the one that the text names elsewhere. */
function meant(entries: readonly NameEntry[], certain: ReadonlySet<string>): readonly NameEntry[] {
  const possible = entries.filter((entry) => isStrong(entry) || certain.has(entry.id));
  const named = possible.filter(({ id }) => certain.has(id));
  return named.length > 0 ? named : possible;
}

function isStrong({ sort }: NameEntry): boolean {
  return sort !== 'weak' && sort !== 'weak-acronym';
}
