/** What the reader set up on this machine: theme, language, sizes, folded parts. Kept in the browser alone. */
import { create } from 'zustand';
import type { UiLanguage } from '#model/api';

export type Theme = 'light' | 'dark' | 'system';
export type Part = 'reader' | 'graph' | 'card' | 'console';

export type Preferences = {
  readonly theme: Theme;
  /** Null: as the browser asks. */
  readonly language: UiLanguage | null;
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  readonly keys: boolean;
  readonly folded: readonly Part[];
  /** Shares and widths by the name of the border that sets them. */
  readonly sizes: { readonly [border: string]: number };
  readonly history: readonly string[];
};

const KEY = 'clausegraph';
const FIRST: Preferences = { theme: 'system', language: null, keys: true, folded: [], sizes: {}, history: [] };

export const usePreferences = create<Preferences>()(() => ({ ...FIRST, ...stored() }));

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(usePreferences.getState()));
  } catch {
    // A browser that keeps nothing still works; it only forgets.
  }
}

export function toggleFolded(part: Part): void {
  const { folded } = usePreferences.getState();
  prefer({ folded: folded.includes(part) ? folded.filter((one) => one !== part) : [...folded, part] });
}

function stored(): Partial<Preferences> {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Partial<Preferences>) : {};
  } catch {
    return {};
  }
}
