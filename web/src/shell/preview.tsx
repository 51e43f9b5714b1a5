/** A short look at what is hovered or focused: after a quarter of a second, can be pointed at, Escape takes it away. */
import { useEffect, useState } from 'react';
import { nameIn } from '../language/entity-name.ts';
import { clauseWords } from '../language/place-words.ts';
import { useWords } from '../language/use-words.ts';
import { useOpenDocument } from '../reader/use-open-document.ts';
import { usePage } from '../state/page-store.ts';
import { type Anchor, usePassing } from '../state/passing.ts';

const PAUSE = 250;
const LINGER = 160;
const WIDTH = 300;

export function Preview() {
  const hovered = usePassing((passing) => passing.hovered);
  const anchor = usePassing((passing) => passing.anchor);
  const [shown, setShown] = useState<{ id: string; anchor: Anchor } | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const timer =
      hovered !== null && anchor
        ? window.setTimeout(() => setShown({ id: hovered, anchor }), PAUSE)
        : window.setTimeout(() => !held && setShown(null), LINGER);
    return () => window.clearTimeout(timer);
  }, [hovered, anchor, held]);
  useEffect(() => {
    if (!shown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setHeld(false);
        setShown(null);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown]);

  if (!shown) return null;
  const below = shown.anchor.bottom + 150 < window.innerHeight;
  const left = Math.max(8, Math.min(shown.anchor.left, window.innerWidth - WIDTH - 8));
  const place = below
    ? { left, top: shown.anchor.bottom + 6 }
    : { left, bottom: window.innerHeight - shown.anchor.top + 6 };
  return (
    <div
      className="preview"
      role="tooltip"
      style={{ ...place, width: WIDTH }}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <PreviewBody id={shown.id} />
    </div>
  );
}

function PreviewBody({ id }: { readonly id: string }) {
  const t = useWords();
  const open = useOpenDocument();
  const selected = usePage((state) => state.selected);
  const entity = open?.entities.get(id);
  const clause = open?.clauses.get(id);
  if (entity && open) {
    const name = nameIn(entity, t.language);
    const own = nameIn(entity, open.lang);
    const citing = new Set(
      open.source.citations.filter(({ instrument }) => instrument === id).map((citation) => citation.clause),
    );
    return (
      <>
        <b lang={name.lang}>
          <em className={`k is-${entity.type}${entity.status === 'planned' ? ' hollow' : ''}`} aria-hidden="true" />{' '}
          {name.text}
        </b>
        {own.text !== name.text && <small lang={own.lang}>{own.text}</small>}
        <small>
          {t(`kind.${entity.type}`)}
          {entity.date ? ` · ${entity.date}` : ''}
          {entity.status === 'planned' ? ` · ${t('fact.planned')}` : ''}
          {citing.size > 0 ? ` · ${t('card.citedBy', { n: citing.size })}` : ''}
        </small>
        {selected !== id && <small>{t('preview.select')}</small>}
      </>
    );
  }
  if (clause && open) {
    const amount = open.citations.get(id)?.length ?? 0;
    return (
      <>
        <b>{clauseWords(t, clause.number)}</b>
        <span lang={open.lang} className="serif">
          {open.source.text.slice(clause.start, Math.min(clause.end, clause.start + 90))}…
        </span>
        <small>{t('count.citations', { n: amount })}</small>
      </>
    );
  }
  return <small>{id}</small>;
}
