/** Who issued the instruments that a text names: by the words of their titles, by the symbols of the organs, by who put them forward. */
import { entityOf } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import { knownIssuers } from '#ingest/knowledge/known-issuers';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import { issuingOrganId } from '#ingest/resolve/un-instrument';
import type { Entity, Relation } from '#model/annotated-document';
import { evidenceId } from '#model/ids';
import { cut, type Span } from '#model/span';

export type Relations = { readonly relations: readonly Relation[]; readonly entities: readonly Entity[] };

type Evidence = {
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly span: Span;
  readonly rule: string;
};

export function issuedRelations(
  document: string,
  text: string,
  mentions: readonly ResolvedMention[],
  knowledge: Knowledge,
): Relations {
  const found = new Map<string, Evidence>();
  const put = (evidence: Evidence) => {
    const key = `${evidence.from}\u0000${evidence.to}`;
    if (!found.has(key)) found.set(key, evidence);
  };
  for (const [index, mention] of mentions.entries()) {
    const instrument = mention.entity;
    if (instrument?.type !== 'Instrument' || mention.form === 'anaphor') continue;
    const organ = issuingOrganId(instrument.identifiers.unSymbol ?? '');
    if (organ) put({ from: organ, to: instrument.id, role: 'adopter', span: mention, rule: 'issued:un-symbol' });
    const row = issuersOf(instrument, knowledge);
    for (let inner = index + 1; inner < mentions.length; inner += 1) {
      const issuer = mentions[inner];
      if (!issuer || issuer.start >= mention.end) break;
      if (issuer.form === 'nested' && issuer.entity?.type === 'State' && row.has(issuer.entity.id)) {
        put({ from: issuer.entity.id, to: instrument.id, role: 'issuer', span: issuer, rule: 'issued:title' });
      }
    }
    const proposer = mentions[index - 1];
    if (
      proposer?.entity &&
      (proposer.entity.type === 'State' || proposer.entity.type === 'Organisation') &&
      mention.start - proposer.end < 12 &&
      /^(?:所)?(?:提出|發起|发起|倡導|倡导|倡議提出|倡议提出)的?[《“「]?$/u.test(
        text.slice(proposer.end, mention.start),
      )
    ) {
      put({ from: proposer.entity.id, to: instrument.id, role: 'proposer', span: proposer, rule: 'issued:proposer' });
    }
  }
  const relations = [...found.values()].map(
    ({ from, to, role, span, rule }): Relation => ({
      id: evidenceId('relation', document, span, `${from}>${to}`, rule),
      type: 'ISSUED',
      from,
      to,
      role,
      evidence: { start: span.start, end: span.end, exact: cut(text, span), rule },
    }),
  );
  const entities = relations.flatMap(({ from }) => entityOf(knowledge, from) ?? []);
  return { relations, entities };
}

/** As knowledge has them, or as the id of an inferred instrument holds them: a State that a title merely names is none. */
function issuersOf(instrument: Entity, knowledge: Knowledge): ReadonlySet<string> {
  if (entityOf(knowledge, instrument.id)) {
    return new Set(knownIssuers(knowledge, instrument.id));
  }
  const codes = instrument.id.slice('instrument:'.length).split('/')[1] ?? '';
  return new Set(codes.split('+').map((code) => `state:${code}`));
}
