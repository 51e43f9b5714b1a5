/** On paper marks cannot be clicked: each citation gets a number in the text and a note here. */
import { nameIn } from '../language/entity-name.ts';
import { useWords } from '../language/use-words.ts';
import type { OpenDocument } from './open-document.ts';

export function PrintNotes({ open }: { readonly open: OpenDocument }) {
  const t = useWords();
  const cited = open.marks.filter((mark) => mark.citation);
  if (cited.length === 0) return null;
  return (
    <section className="print-notes" aria-hidden="true">
      <h2>{t('print.citations')}</h2>
      <ol>
        {cited.map(({ id, citation, entity }) => {
          const known = entity ? open.entities.get(entity) : undefined;
          const name = known ? nameIn(known, open.lang) : null;
          const number = citation ? open.clauses.get(citation.clause)?.number : undefined;
          return (
            <li key={id}>
              <span lang={name?.lang}>{name?.text ?? citation?.exact}</span>
              {known?.date ? ` (${known.date})` : ''} – {t('place.clause', { number: number ?? '' })}
              {citation?.act ? `, ${citation.act.text}` : ''}, {t(`function.${citation?.function ?? 'unknown'}`)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
