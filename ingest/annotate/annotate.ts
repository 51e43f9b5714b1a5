/** The annotated document out of what the stages found: ids, quotes, entities and relations. */

import type { CitationDraft } from '#ingest/cite/citation-draft';
import { paragraphAt } from '#ingest/cite/paragraph-at';
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';
import type {
  AnnotatedDocument,
  Citation,
  Clause,
  DocumentRecord,
  Entity,
  Finding,
  Mention,
} from '#model/annotated-document';
import { clauseId, evidenceId } from '#model/ids';
import { cut } from '#model/span';
import { authorityRelations } from './authority-relations.ts';
import { issuedRelations } from './issued-relations.ts';

export type Annotation = {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly mentions: readonly ResolvedMention[];
  readonly citations: readonly CitationDraft[];
  readonly findings: readonly Finding[];
  /** The entity of `document.instrument`, where there is one. */
  readonly instrument: Entity | null;
  readonly knowledge: Knowledge;
};

export function annotate(annotation: Annotation): AnnotatedDocument {
  const { document, text, units, mentions, knowledge } = annotation;
  const ids = unitIds(document.id, units);
  const issued = issuedRelations(document.id, text, mentions, knowledge);
  const named = namedIn(mentions, knowledge);
  const inText = [...named, ...issued.entities, ...(annotation.instrument ? [annotation.instrument] : [])];
  const authority = authorityRelations(distinct(inText), knowledge);
  const relationKeys = new Set<string>();
  // What the text itself shows needs no authority beside it.
  const relations = [...issued.relations, ...authority.relations].filter(({ type, from, to }) => {
    const key = `${type}\u0000${from}\u0000${to}`;
    const isNew = !relationKeys.has(key);
    relationKeys.add(key);
    return isNew;
  });
  return {
    document,
    text,
    clauses: units.map((unit, index) =>
      clauseOf(unit, ids[index] ?? '', unit.parent === null ? null : (ids[unit.parent] ?? null)),
    ),
    entities: distinct([...inText, ...authority.entities]),
    mentions: mentions.map((mention) => mentionOf(mention, document.id, text, units, ids)),
    citations: annotation.citations.map((draft) => citationOf(draft, document.id, ids)),
    relations,
    findings: annotation.findings,
  };
}

function namedIn(mentions: readonly ResolvedMention[], knowledge: Knowledge): ReadonlySet<Entity> {
  const named = new Set<Entity>();
  for (const { entity, candidates } of mentions) {
    if (entity) named.add(entity);
    for (const id of candidates) {
      const candidate = entityOf(knowledge, id);
      if (candidate) named.add(candidate);
    }
  }
  return named;
}

function unitIds(document: string, units: readonly Unit[]): readonly string[] {
  const repeats = new Map<string, number>();
  return units.map(({ number }) => {
    const repeat = (repeats.get(number) ?? 0) + 1;
    repeats.set(number, repeat);
    return clauseId(document, number, repeat);
  });
}

function clauseOf(unit: Unit, id: string, parent: string | null): Clause {
  const { number, kind, citable, start, end, act } = unit;
  return { id, number, kind, citable, parent, start, end, act };
}

function mentionOf(
  mention: ResolvedMention,
  document: string,
  text: string,
  units: readonly Unit[],
  ids: readonly string[],
): Mention {
  const { start, end, entity, candidates, rule } = mention;
  const unit = units[mention.unit];
  return {
    id: evidenceId('mention', document, mention, entity?.id ?? candidates.join(' '), rule),
    clause: ids[mention.unit] ?? '',
    entity: entity?.id ?? null,
    candidates: [...candidates],
    start,
    end,
    exact: cut(text, mention),
    paragraph: unit ? paragraphAt(unit, start) : 1,
    rule,
  };
}

function citationOf(draft: CitationDraft, document: string, ids: readonly string[]): Citation {
  return {
    start: draft.start,
    end: draft.end,
    instrument: draft.instrument,
    exact: draft.exact,
    paragraph: draft.paragraph,
    act: draft.act && { text: draft.act.text, spans: draft.act.spans.map(({ start, end }) => ({ start, end })) },
    function: draft.function,
    polarity: draft.polarity,
    speakers: draft.speakers,
    agents: draft.agents,
    pinpoints: draft.pinpoints,
    rule: draft.rule,
    id: evidenceId('citation', document, draft, draft.instrument, draft.rule),
    clause: ids[draft.unit] ?? '',
  };
}

/** Sorted by id; of two with one id the one whose name comes first, so that no order of the text shows. */
function distinct(entities: Iterable<Entity>): readonly Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    if (!known || entity.name < known.name) byId.set(entity.id, entity);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
