/** A name found in the text, before the unit that holds it is known. */
import type { Entity, Finding } from '#model/annotated-document';
import type { Span } from '#model/span';
import type { ResolvedMention } from './resolved-mention.ts';

export type Draft = Span & {
  readonly entity: Entity | null;
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly form: ResolvedMention['form'];
};

export type Drafts = { readonly drafts: readonly Draft[]; readonly findings: readonly Finding[] };

export function finding(
  text: string,
  span: Span,
  rule: string,
  note: string,
  severity: Finding['severity'] = 'warning',
  candidates: readonly string[] = [],
): Finding {
  return {
    severity,
    rule,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    note,
    candidates,
  };
}
