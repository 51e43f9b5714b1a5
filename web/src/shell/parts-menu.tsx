/** A menu instead of dragging: which parts are open, and their first sizes again. */
import { useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { adjust, usePage } from '../state/page-store.ts';
import { type Part, prefer, toggleFolded, usePreferences } from '../state/preferences.ts';
import { useLayer } from './use-layer.ts';

const FOLDABLE: readonly Part[] = ['reader', 'graph', 'card'];
const STEP = 0.05;

export function PartsMenu() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const folded = usePreferences((preferences) => preferences.folded);
  const sizes = usePreferences((preferences) => preferences.sizes);
  const consoleTab = usePage((state) => state.console);
  useLayer(() => setOpen(false), open);
  const widen = (by: number) =>
    prefer({ sizes: { ...sizes, reader: Math.min(0.75, Math.max(0.2, (sizes.reader ?? 0.4) + by)) } });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees the focus leave
    <div
      ref={box}
      className="parts"
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('parts.title')}
      </button>
      {open && (
        <div className="menu">
          {FOLDABLE.map((part) => (
            <label key={part}>
              <input type="checkbox" checked={!folded.includes(part)} onChange={() => toggleFolded(part)} />{' '}
              {t(`part.${part}`)}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={consoleTab !== 'closed'}
              onChange={() =>
                adjust((state) => ({ ...state, console: state.console === 'closed' ? 'cypher' : 'closed' }))
              }
            />{' '}
            {t('part.console')}
          </label>
          <button type="button" onClick={() => widen(STEP)}>
            {t('parts.widerText')}
          </button>
          <button type="button" onClick={() => widen(-STEP)}>
            {t('parts.widerGraph')}
          </button>
          <button type="button" onClick={() => prefer({ sizes: {}, folded: [] })}>
            {t('parts.reset')}
          </button>
        </div>
      )}
    </div>
  );
}
