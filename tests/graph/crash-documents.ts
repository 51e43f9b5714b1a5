/** Documents enough to be killed in the middle of, sharing their entities. */
import type { AnnotatedDocument } from '#model/annotated-document';
import { constructedDocument } from './constructed-document.ts';

export function crashDocuments(count = 40, prefix = 'crash'): AnnotatedDocument[] {
  return Array.from({ length: count }, (_, at) =>
    constructedDocument({
      slug: `${prefix}-${at}`,
      date: `20${String(at % 25).padStart(2, '0')}`,
      clauses: Array.from(
        { length: 8 },
        (_, clause) =>
          `Clause ${clause} of ${at}: [China](state:CN) and [the Charter](instrument:UN-Charter), [73/27](instrument:A/RES/73/27).`,
      ),
    }),
  );
}
