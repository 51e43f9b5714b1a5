/** Cuts every quote out of the text again. */
import type { AnnotatedDocument } from '#model/annotated-document';
import { contains, cut, type Span } from '#model/span';

/** How many spans were checked. */
export function checkQuotes(annotated: AnnotatedDocument, say: (note: string) => void): number {
  const { text, clauses, mentions, citations, relations, findings } = annotated;
  let spans = 0;
  const quote = (what: string, span: Span, exact: string) => {
    spans += 1;
    const found = cut(text, span);
    if (found !== exact)
      say(`${what} quotes ${JSON.stringify(exact)}, but the text has ${JSON.stringify(found)} there`);
  };
  const units = new Map(clauses.map((clause) => [clause.id, clause]));
  const within = (what: string, unit: string, span: Span) => {
    const clause = units.get(unit);
    if (!clause) say(`${what} stands in ${unit}, which is missing`);
    else if (!contains(clause, span)) say(`${what} stands outside of ${unit}`);
  };
  for (const mention of mentions) {
    quote(mention.id, mention, mention.exact);
    within(mention.id, mention.clause, mention);
  }
  for (const citation of citations) {
    quote(citation.id, citation, citation.exact);
    within(citation.id, citation.clause, citation);
    for (const span of citation.act?.spans ?? []) {
      spans += 1;
      if (span.start < 0 || span.end > text.length || span.start >= span.end)
        say(`${citation.id} has its act outside of the text`);
    }
  }
  for (const { id, evidence } of relations) if (evidence) quote(id, evidence, evidence.exact);
  for (const finding of findings) quote(`the finding ${finding.rule}`, finding, finding.exact);
  for (const clause of clauses) {
    spans += 1;
    const parent = clause.parent === null ? null : units.get(clause.parent);
    if (clause.start > clause.end || clause.end > text.length) say(`${clause.id} ends outside of the text`);
    if (parent === undefined) say(`${clause.id} is in ${clause.parent}, which is missing`);
    if (parent && !contains(parent, clause)) say(`${clause.id} is not inside ${parent.id}`);
  }
  return spans;
}
