/** The sheet of keys, and the switch for those that are single letters. */
import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { useLayer } from './use-layer.ts';

const KEYS = [
  ['Ctrl K', 'keys.search'],
  ['/', 'keys.search'],
  ['n  p', 'keys.occurrence'],
  ['← ↑ → ↓', 'keys.walk'],
  ['Enter', 'keys.enter'],
  ['Space', 'keys.space'],
  ['Shift F10', 'keys.menu'],
  ['Ctrl Enter', 'keys.run'],
  ['Esc', 'keys.escape'],
  ['?', 'keys.sheet'],
] as const;

export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = usePreferences((preferences) => preferences.keys);
  useLayer(onClose);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={keys} onChange={() => prefer({ keys: !keys })} /> {t('keys.single')}
      </label>
      <div className="btns">
        <button type="button" className="p" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
