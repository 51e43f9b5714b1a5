/** Every id of the product is minted here and nowhere else. */
import { hash128 } from '#model/hash';
import type { DocumentLanguage } from '#model/language';
import type { Span } from '#model/span';

/** `slug` is what names the source: a folder, a relative path without its last extension, or a given name. */
export function documentId(slug: string): string {
  return `doc:${slug}`;
}

/** Numbers repeat in real texts: `repeat` counts them from 1, and only the second and later ones are marked. */
export function clauseId(document: string, number: string, repeat: number): string {
  return `${document}#${number}${repeat > 1 ? `~${repeat}` : ''}`;
}

/** ISO 3166-1 alpha-2, or for historic States the four-letter ISO 3166-3 code. */
export function stateId(code: string): string {
  return `state:${code}`;
}

/** For an instrument with an official symbol, `A/RES/73/27`. */
export function symbolInstrumentId(symbol: string): string {
  return `instrument:${symbol}`;
}

/** For a body that no authority row has: its folded name in the nominative, in the language of the text. */
export function namedOrganisationId(language: DocumentLanguage, foldedName: string): string {
  return `organisation:${language}-${hash128(foldedName).slice(0, 12)}`;
}

export type InferredInstrument = {
  /** EDTF, or null where the text gives none. */
  readonly date: string | null;
  /** Ids of States and Organisations. */
  readonly issuers: readonly string[];
  readonly language: DocumentLanguage;
  /** Folded: simplified, lower case, without brackets. */
  readonly foldedTitle: string;
};

/** A function of one document and the knowledge, never of the corpus: two texts give two ids, which `link` joins. */
export function inferredInstrumentId({ date, issuers, language, foldedTitle }: InferredInstrument): string {
  const codes = [...new Set(issuers)].sort().map((id) => id.slice(id.indexOf(':') + 1));
  return `instrument:${date ?? 'undated'}/${codes.join('+') || 'unknown'}/${language}-${hash128(foldedTitle).slice(0, 12)}`;
}

/** Mentions, citations and relations: a hash of document, span, target and the rule's kind (`pattern` of `pattern:un/zh`). */
export function evidenceId(
  kind: 'mention' | 'citation' | 'relation',
  document: string,
  span: Span,
  target: string,
  rule: string,
): string {
  const colon = rule.indexOf(':');
  const ruleKind = colon < 0 ? rule : rule.slice(0, colon);
  return `${kind}:${hash128(`${document}\u0000${span.start}\u0000${span.end}\u0000${target}\u0000${ruleKind}`).slice(0, 24)}`;
}

/** A fact of the knowledge is the same relation whichever text brings it in. */
export function authorityRelationId(type: string, from: string, to: string, role: string, authority: string): string {
  return `relation:${hash128([type, from, to, role, authority].join('\u0000')).slice(0, 24)}`;
}

/** Whether the id was minted by `inferredInstrumentId`: what is known of it is what texts print. */
export function isInferredInstrumentId(id: string): boolean {
  return INFERRED.test(id);
}
const INFERRED = /^instrument:[^/]+\/[^/]+\/(?:zh|en|ru|und)-[0-9a-f]{12}$/;

/** The node that holds a document's text. */
export function documentTextId(document: string): string {
  return `${document}#:text`;
}

/** `ordinal` counts a document's findings from 1. */
export function findingId(document: string, ordinal: number): string {
  return `${document}#:finding${ordinal}`;
}
