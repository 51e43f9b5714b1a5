/** What passes and is in no address: what the pointer or the focus is on, what a query painted, what is being said. */
import { create } from 'zustand';
import type { Place } from './page-state.ts';

export type Anchor = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

type Passing = {
  /** The node or entity under the pointer or the focus. */
  readonly hovered: string | null;
  /** Where its preview may stand. */
  readonly anchor: Anchor | null;
  readonly painted: { readonly document: string; readonly places: readonly Place[] } | null;
  /** Read out by screen readers. */
  readonly said: string;
};

export const usePassing = create<Passing>()(() => ({ hovered: null, anchor: null, painted: null, said: '' }));

export function hover(hovered: string | null, anchor: Anchor | null = null): void {
  const before = usePassing.getState();
  if (before.hovered !== hovered || before.anchor !== anchor) usePassing.setState({ hovered, anchor });
}

export function paint(painted: Passing['painted']): void {
  usePassing.setState({ painted });
}

export function say(said: string): void {
  usePassing.setState({ said });
}
