/** The theme that is on, and its mark on the page for the style sheet. */
import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from '../state/preferences.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): 'light' | 'dark' {
  const theme = usePreferences((preferences) => preferences.theme);
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      dark.addEventListener('change', listener);
      return () => dark.removeEventListener('change', listener);
    },
    () => dark.matches,
  );
  const on = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = on;
  }, [on]);
  return on;
}
