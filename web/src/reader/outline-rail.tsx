/** Every clause in a narrow column, with a bar for how much it cites: where in the text one is, and where to go. */
import { useEffect, useRef } from 'react';
import { clauseSign } from '../language/clause-sign.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import type { OpenDocument } from './open-document.ts';

/** Above this many clauses only the outermost ones stand in the rail. */
const ROOM = 400;

export function OutlineRail({ open, seen }: { readonly open: OpenDocument; readonly seen: string | null }) {
  const t = useWords();
  const rail = useRef<HTMLElement>(null);
  const citable = open.source.clauses.filter((clause) => clause.citable);
  const units = citable.length > ROOM ? citable.filter((clause) => clause.parent === null) : citable;

  useEffect(() => {
    const current = rail.current?.querySelector('[aria-current]');
    if (rail.current && current instanceof HTMLElement && seen) {
      const { offsetTop } = current;
      const { scrollTop, clientHeight } = rail.current;
      if (offsetTop < scrollTop || offsetTop > scrollTop + clientHeight - 30)
        rail.current.scrollTop = offsetTop - clientHeight / 2;
    }
  }, [seen]);

  return (
    <nav ref={rail} className="outline" aria-label={t('reader.outline')}>
      {units.map((unit) => {
        const amount = open.citations.get(unit.id)?.length ?? 0;
        const name = clauseSign(unit.number, open.lang);
        return (
          <button
            key={unit.id}
            type="button"
            lang={open.lang}
            aria-current={unit.id === seen ? 'location' : undefined}
            aria-label={t('reader.outlineItem', { number: name, n: amount })}
            onClick={() => choose((state) => select(state, unit.id))}
          >
            {name}
            {amount > 0 && <i data-amount={Math.min(amount, 6)} />}
          </button>
        );
      })}
    </nav>
  );
}
