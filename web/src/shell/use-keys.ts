/** The keys that work everywhere: Ctrl-K always; Escape takes the top layer; / and ? outside of fields, unless switched off. */
import { useEffect } from 'react';
import { select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import { hover, usePassing } from '../state/passing.ts';
import { usePreferences } from '../state/preferences.ts';
import { closeTopLayer } from './use-layer.ts';

export function useKeys(onSheet: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        focusSearch();
        return;
      }
      if (event.key === 'Escape' && !event.defaultPrevented) {
        if (usePassing.getState().hovered !== null) hover(null);
        else if (!closeTopLayer()) choose((state) => (state.selected === null ? state : select(state, null)));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event)) return;
      if (!usePreferences.getState().keys) return;
      if (event.key === '/') {
        event.preventDefault();
        focusSearch();
      } else if (event.key === '?') onSheet();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onSheet]);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.focus();
}

/** The editor is in a shadow root: the event's path tells, not its target. */
function isField(event: KeyboardEvent): boolean {
  const [element] = event.composedPath();
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}
